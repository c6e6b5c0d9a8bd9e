import type { z } from 'zod'
import { toProblemError } from './problem-error.ts'

/**
 * The browser's only fetch: the answer is checked against its contract before anybody sees it.
 *
 * @throws ProblemError for any answer that is no success; ZodError when the server breaks the contract
 */
export async function fetchJson<Schema extends z.ZodType>(
  schema: Schema,
  url: string,
  init: RequestInit = {},
): Promise<z.infer<Schema>> {
  const json = init.body ? { 'content-type': 'application/json' } : undefined
  const response = await fetch(url, { ...init, headers: { accept: 'application/json', ...json, ...init.headers } })
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw toProblemError(response.status, body)
  return schema.parse(body)
}
