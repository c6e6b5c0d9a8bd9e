import { z } from 'zod'

/** One thing that the SDK reports of a run. Fields that the engine does not use are left unread. */
const Op = z.object({
  op: z.string(),
  id: z.string(),
  name: z.string().nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
})
export type Op = z.infer<typeof Op>

const Ops = z.union([z.array(Op), Op.transform((op) => [op])])

/** The raw answer to a call, header names in lower case. */
export type HttpAnswer = { status: number; headers: Readonly<Record<string, string | undefined>>; body: string }

/** What an answer of the SDK means (protocol notes: InngestCommHandler and the server's httpdriver). */
export type Answer =
  | { kind: 'returned'; output: unknown }
  | { kind: 'ops'; ops: readonly Op[]; retryAfter: string | null }
  | { kind: 'failed'; error: unknown }
  | { kind: 'retriable'; error: unknown; retryAfter: string | null }
  | { kind: 'refused' }

export function readAnswer({ status, headers, body }: HttpAnswer): Answer {
  if (status === 401) return { kind: 'refused' }
  const value = parseJson(body)
  const retryAfter = headers['retry-after'] ?? null
  const strange = { name: 'ProtocolError', message: `the SDK answered ${status}: ${body.slice(0, 500)}` }
  if (headers['x-inngest-sdk'] === undefined || value === undefined) {
    return { kind: 'retriable', error: strange, retryAfter }
  }
  if (status === 200) return { kind: 'returned', output: value }
  if (status === 206) {
    const ops = Ops.safeParse(value)
    return ops.success ? { kind: 'ops', ops: ops.data, retryAfter } : { kind: 'retriable', error: strange, retryAfter }
  }
  if (headers['x-inngest-no-retry'] === 'true') return { kind: 'failed', error: asError(value, strange) }
  return { kind: 'retriable', error: asError(value, strange), retryAfter }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function asError(value: unknown, fallback: { name: string; message: string }): unknown {
  const named = z.looseObject({ name: z.string(), message: z.string() }).safeParse(value)
  return named.success ? named.data : fallback
}
