import type { PoolClient } from 'pg'

/** The graphile-worker task that makes a function's calls; only processes that know the function take it. */
export function taskOf(functionId: string): string {
  return `inngest/${functionId}`
}

export type RunRef = { runId: string; functionId: string }
export type NewCall = { stepId: string; kind: 'step' | 'sleep'; delayMs: number }

/** Step id of the call that goes through the function from its beginning. */
export const FUNCTION_CALL = 'step'

/** A job carries ids only: the call's row decides whether there is anything to do. */
const WAKE = `graphile_worker.add_job(identifier := $2::text,
    payload := json_build_object('runId', $1::uuid, 'stepId', step_id), run_at := due_at)`

/** Enqueues steps and sleeps once each: not when already queued, under way or answered. */
export async function planCalls(tx: PoolClient, { runId, functionId, calls }: RunRef & { calls: readonly NewCall[] }) {
  if (calls.length === 0) return
  await tx.query(
    `WITH planned AS (
       INSERT INTO engine.call (run_id, step_id, kind, due_at)
       SELECT $1, step_id, kind, now() + delay_ms * interval '1 millisecond'
         FROM unnest($3::text[], $4::text[], $5::float8[]) AS planned (step_id, kind, delay_ms)
        WHERE NOT EXISTS (SELECT FROM engine.step WHERE run_id = $1 AND step.step_id = planned.step_id)
       ON CONFLICT (run_id, step_id) DO NOTHING
       RETURNING step_id, due_at
     )
     SELECT ${WAKE} FROM planned`,
    [
      runId,
      taskOf(functionId),
      calls.map(({ stepId }) => stepId),
      calls.map(({ kind }) => kind),
      calls.map(({ delayMs }) => delayMs),
    ],
  )
}

/** Sees to it that the function is called after now: by a new call, or once more after the one under way. */
export async function planFunctionCall(tx: PoolClient, { runId, functionId }: RunRef) {
  await tx.query(
    `WITH planned AS (
       INSERT INTO engine.call (run_id, step_id, kind) VALUES ($1, '${FUNCTION_CALL}', 'function')
       ON CONFLICT (run_id, step_id) DO UPDATE SET again = true WHERE call.leased_by IS NOT NULL
       RETURNING step_id, due_at, again
     )
     SELECT ${WAKE} FROM planned WHERE NOT again`,
    [runId, taskOf(functionId)],
  )
}

/** Gives a call back to the queue, to be made after `delayMs` as try number `attempt`. */
export async function requeueCall(
  tx: PoolClient,
  { runId, functionId, stepId, delayMs, attempt }: RunRef & { stepId: string; delayMs: number; attempt: number },
) {
  await tx.query(
    `WITH planned AS (
       UPDATE engine.call
          SET leased_by = NULL, again = false, losses = 0, attempt = $5, due_at = now() + $4 * interval '1 millisecond'
        WHERE run_id = $1 AND step_id = $3
       RETURNING step_id, due_at
     )
     SELECT ${WAKE} FROM planned`,
    [runId, taskOf(functionId), stepId, delayMs, attempt],
  )
}

/** Jobs for calls that wait and may have none. A second job of a call finds nothing to do. */
export async function wakeCalls(tx: PoolClient, calls: readonly { run_id: string; step_id: string }[]) {
  if (calls.length === 0) return
  await tx.query(
    `SELECT graphile_worker.add_job(
              identifier := 'inngest/' || run.function_id,
              payload := json_build_object('runId', call.run_id, 'stepId', call.step_id),
              run_at := call.due_at, job_key := call.run_id || ':' || call.step_id, job_key_mode := 'preserve_run_at')
       FROM engine.call JOIN engine.run ON run.id = call.run_id
      WHERE (call.run_id, call.step_id) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))`,
    [calls.map((call) => call.run_id), calls.map((call) => call.step_id)],
  )
}
