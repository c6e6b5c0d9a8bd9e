import type { PoolClient } from 'pg'
import type { EngineContext } from './engine-context.ts'
import { inTransaction } from './in-transaction.ts'
import { type CallRef, type Limit, takeSlots } from './slots.ts'

/** A call that this process holds. An answer counts only while the generation is still its own. */
export type Claim = CallRef & {
  kind: 'function' | 'step' | 'sleep'
  attempt: number
  generation: number
  eventBody: string
  /** Other steps of the run are queued or under way: the SDK may only plan, not run on the spot. */
  parallel: boolean
}

const PARALLEL = 'EXISTS (SELECT FROM engine.call other WHERE other.run_id = $1 AND other.step_id <> $2) AS parallel'

// Waits for whoever has the row locked: passing it over would use up the job and leave the call without one.
const CLAIM = `
  UPDATE engine.call SET leased_by = $3, generation = generation + 1, blocked_on = NULL
    FROM engine.run JOIN engine.event ON event.id = run.event_id
   WHERE (call.run_id, call.step_id) = (
           SELECT run_id, step_id FROM engine.call
            WHERE run_id = $1 AND step_id = $2 AND leased_by IS NULL AND due_at <= now() FOR UPDATE)
     AND run.id = call.run_id AND run.status = 'running'
  RETURNING call.run_id AS "runId", call.step_id AS "stepId", call.kind, call.attempt, call.generation,
            event.body AS "eventBody", ${PARALLEL}`

/**
 * Leases a call to this process. `null` when there is nothing to do: answered, taken by another
 * process, not due, its run over, or its concurrency key full (then it is parked until one frees).
 */
export async function claimCall(
  { pool, workerId }: EngineContext,
  { runId, stepId, limited }: CallRef & { limited: boolean },
): Promise<Claim | null> {
  if (!limited) return (await pool.query<Claim>(CLAIM, [runId, stepId, workerId])).rows[0] ?? null
  return inTransaction(pool, async (tx) => {
    const limits = await readLimits(tx, { runId, stepId })
    if (limits === null || !(await takeSlots(tx, { runId, stepId, limits }))) return null
    return (await tx.query<Claim>(CLAIM, [runId, stepId, workerId])).rows[0] ?? null
  })
}

/** The next turn of a call that this process holds and whose answer it has just applied. */
export async function continueClaim(tx: PoolClient, claim: Claim): Promise<Claim> {
  const { rows } = await tx.query<Pick<Claim, 'generation' | 'parallel'>>(
    `UPDATE engine.call SET generation = generation + 1, attempt = 0, losses = 0, again = false
      WHERE run_id = $1 AND step_id = $2 RETURNING generation, ${PARALLEL}`,
    [claim.runId, claim.stepId],
  )
  return { ...claim, attempt: 0, ...rows[0] }
}

/** Locks the call for this transaction. */
async function readLimits(tx: PoolClient, { runId, stepId }: CallRef): Promise<Limit[] | null> {
  const { rows } = await tx.query<{ limits: Limit[] }>(
    `SELECT run.limits FROM engine.call JOIN engine.run ON run.id = call.run_id
      WHERE call.run_id = $1 AND call.step_id = $2 AND run.status = 'running'
        AND call.leased_by IS NULL AND call.due_at <= now()
      FOR UPDATE OF call`,
    [runId, stepId],
  )
  return rows[0]?.limits ?? null
}
