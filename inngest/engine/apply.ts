import type { PoolClient } from 'pg'
import { type Claim, continueClaim } from './claim.ts'
import type { Decision } from './decision.ts'
import type { EngineContext } from './engine-context.ts'
import { failRun } from './events.ts'
import { inTransaction } from './in-transaction.ts'
import { planCalls, planFunctionCall, requeueCall } from './queue.ts'
import { closeRun } from './runs.ts'
import { freeSlots } from './slots.ts'

/** Inngest's own limit. */
const MOST_STEPS = 1_000

type Answered = { claim: Claim; functionId: string; decision: Decision; mayContinue: boolean }

/** `discarded`: the lease had passed on, or the run was over. A claim: the same call goes on at once, still leased. */
export type Outcome = 'discarded' | 'settled' | Claim

/**
 * Writes what an answer decided, in one transaction. With `mayContinue`, a function that has more
 * to do keeps its lease and skips the way through the queue.
 */
export async function applyDecision(engine: EngineContext, answered: Answered): Promise<Outcome> {
  return inTransaction(engine.pool, async (tx) => {
    const held = await lockHeldCall(tx, { workerId: engine.workerId, claim: answered.claim })
    return held === null ? 'discarded' : writeDecision(tx, { engine, ...answered, ...held })
  })
}

/** Locks run and call, so that the answers of one run are applied one after the other. */
async function lockHeldCall(tx: PoolClient, { workerId, claim }: { workerId: string; claim: Claim }) {
  const { rows } = await tx.query<{ again: boolean; steps: number }>(
    `SELECT call.again, run.steps FROM engine.run JOIN engine.call ON call.run_id = run.id
      WHERE run.id = $1 AND run.status = 'running'
        AND call.step_id = $2 AND call.generation = $3 AND call.leased_by = $4
        FOR UPDATE`,
    [claim.runId, claim.stepId, claim.generation, workerId],
  )
  return rows[0] ?? null
}

type Held = Answered & { engine: EngineContext; again: boolean; steps: number }

async function writeDecision(tx: PoolClient, held: Held): Promise<Outcome> {
  const { engine, claim, functionId, decision, steps } = held
  const { results, next } = decision
  const { runId, stepId } = claim
  if (next.kind === 'completed') {
    await closeRun(tx, { runId, status: 'completed', output: next.output })
    return 'settled'
  }
  if (next.kind === 'failed') {
    await failRun(tx, { engine, runId, error: next.error })
    return 'settled'
  }
  if (steps + results.length > MOST_STEPS) {
    const error = { name: 'EmbeddedEngineError', message: `a run has at most ${MOST_STEPS} steps` }
    await failRun(tx, { engine, runId, error })
    return 'settled'
  }
  await rememberSteps(tx, { runId, results })
  await planAhead(tx, held)
  if (next.kind === 'answered') return settleCall(tx, held)
  await freeSlots(tx, claim)
  await requeueCall(tx, { runId, functionId, stepId, ...next })
  return 'settled'
}

/** The call did its work. A step's or sleep's result is news for the function; a function call may go on. */
async function settleCall(tx: PoolClient, held: Held): Promise<Outcome> {
  const { engine, claim, functionId, decision, again, mayContinue } = held
  const { runId, stepId, kind } = claim
  const moreToDo = kind === 'function' && (again || decision.results.length > 0)
  if (moreToDo && mayContinue) return continueClaim(tx, claim)
  // Calls before keys, or a claim that has the function's call and waits for the key would wait for ever.
  if (kind !== 'function') await planFunctionCall(tx, { runId, functionId })
  await freeSlots(tx, claim)
  if (moreToDo) {
    await requeueCall(tx, { runId, functionId, stepId, delayMs: 0, attempt: 0 })
    return 'settled'
  }
  await tx.query('DELETE FROM engine.call WHERE run_id = $1 AND step_id = $2', [runId, stepId])
  if (kind === 'function' && decision.sleeps.length === 0) await failIfStuck(tx, { engine, runId })
  return 'settled'
}

async function planAhead(tx: PoolClient, { claim: { runId }, functionId, decision: { planned, sleeps } }: Held) {
  const steps = planned.map((stepId) => ({ stepId, kind: 'step' as const, delayMs: 0 }))
  const naps = sleeps.map(({ stepId, delayMs }) => ({ stepId, kind: 'sleep' as const, delayMs }))
  await planCalls(tx, { runId, functionId, calls: [...steps, ...naps] })
  await extendDeadline(tx, { runId, sleeps })
}

async function rememberSteps(tx: PoolClient, { runId, results }: { runId: string; results: Decision['results'] }) {
  if (results.length === 0) return
  await tx.query(
    `WITH counted AS (UPDATE engine.run SET steps = steps + $2 WHERE id = $1 RETURNING steps - $2 AS before)
     INSERT INTO engine.step (run_id, step_id, position, result)
     SELECT $1, step_id, before + place, result
       FROM counted, unnest($3::text[], $4::text[]) WITH ORDINALITY AS answered (step_id, result, place)
     ON CONFLICT (run_id, step_id) DO NOTHING`,
    [runId, results.length, results.map(({ stepId }) => stepId), results.map(({ result }) => result)],
  )
}

async function extendDeadline(tx: PoolClient, { runId, sleeps }: { runId: string; sleeps: Decision['sleeps'] }) {
  if (sleeps.length === 0) return
  const longestMs = Math.max(...sleeps.map(({ delayMs }) => delayMs))
  await tx.query(`UPDATE engine.run SET deadline_at = deadline_at + $2 * interval '1 millisecond' WHERE id = $1`, [
    runId,
    longestMs,
  ])
}

/** A run that waits for nothing would wait for ever. */
async function failIfStuck(tx: PoolClient, { engine, runId }: { engine: EngineContext; runId: string }) {
  const { rows } = await tx.query('SELECT FROM engine.call WHERE run_id = $1 LIMIT 1', [runId])
  if (rows.length > 0) return
  const error = { name: 'EmbeddedEngineError', message: 'the function neither returned nor asked for a step' }
  await failRun(tx, { engine, runId, error })
}
