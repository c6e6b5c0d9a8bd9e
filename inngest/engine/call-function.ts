import { Agent, request } from 'node:http'
import type { HttpAnswer } from './answer.ts'
import type { Claim } from './claim.ts'
import type { EngineContext } from './engine-context.ts'
import type { EngineFunction } from './function-config.ts'
import { FUNCTION_CALL } from './queue.ts'
import { signBody } from './signature.ts'

/** Inngest's own limit for one request. */
const LONGEST_CALL_MS = 2 * 60 * 60 * 1000

const agent = new Agent({ keepAlive: true })

/** Makes one call to the SDK: the run so far goes out, what became of it comes back. */
export async function callFunction(
  engine: EngineContext,
  { claim, fn }: { claim: Claim; fn: EngineFunction },
): Promise<HttpAnswer> {
  const body = await requestBody(engine, { claim, fn })
  const url = new URL(fn.url)
  url.searchParams.set('stepId', claim.stepId)
  return postSigned({ url, body, signingKey: engine.signingKey, headers: { 'x-run-id': claim.runId } })
}

type MemoRow = { steps: string | null; stack: string | null; count: number }

/**
 * The request in canonical form, put together from the stored texts without parsing them: results
 * of 500 steps cost one row here. `fn_id` and `qi_id` stay away: with them the SDK would keep
 * steps to itself and report to Inngest's API (checkpointing).
 */
async function requestBody({ pool }: EngineContext, { claim, fn }: { claim: Claim; fn: EngineFunction }) {
  const { rows } = await pool.query<MemoRow>(
    `SELECT string_agg('"' || step_id || '":' || result, ',' ORDER BY step_id COLLATE "C") AS steps,
            string_agg('"' || step_id || '"', ',' ORDER BY position) AS stack, count(*)::int AS count
       FROM engine.step WHERE run_id = $1`,
    [claim.runId],
  )
  const { steps, stack, count } = rows[0] ?? { steps: null, stack: null, count: 0 }
  const planOnly = claim.stepId === FUNCTION_CALL && claim.parallel
  const ctx =
    `{"attempt":${claim.attempt},"disable_immediate_execution":${planOnly},"max_attempts":${fn.maxAttempts},` +
    `"run_id":"${claim.runId}","stack":{"current":${count},"stack":[${stack ?? ''}]},"use_api":false}`
  const { eventBody } = claim
  return `{"ctx":${ctx},"event":${eventBody},"events":[${eventBody}],"steps":{${steps ?? ''}},"version":2}`
}

type SignedRequest = {
  url: URL
  body: string
  signingKey: string
  headers?: Record<string, string>
  method?: 'POST' | 'PUT'
}

/** Through `node:http` rather than `fetch`, which gives up on an answer after five minutes. */
export function postSigned({ url, body, signingKey, headers, method = 'POST' }: SignedRequest): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        agent,
        method,
        timeout: LONGEST_CALL_MS,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-inngest-signature': signBody({ body, key: signingKey, nowMs: Date.now() }),
        },
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat()[0]]),
            ),
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      },
    )
    outgoing.on('timeout', () => outgoing.destroy(new Error('the function did not answer within two hours')))
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
