import type { PoolClient } from 'pg'
import type { EngineContext } from './engine-context.ts'
import { failRun } from './events.ts'
import { inTransaction } from './in-transaction.ts'
import { buryDeadWorkers, freeLeasesOfTheDead, freeOrphanedLeases, MOST_LOSSES } from './lease.ts'
import { wakeCalls } from './queue.ts'
import type { CallsUnderWay } from './run-call.ts'
import { wakeNext } from './slots.ts'

/** A call that is due this long has lost its job, or the queue is full: a second job does no harm. */
const FORGOTTEN_AFTER = '30 seconds'
const KEPT_FOR = '7 days'

/**
 * Puts right what a killed process or a lost wake-up left behind. Every process sweeps; whoever
 * comes second finds nothing to do.
 */
export async function sweep(engine: EngineContext, underWay: CallsUnderWay): Promise<void> {
  await inTransaction(engine.pool, async (tx) => {
    const { rows } = await tx.query<{ first: boolean }>(
      "SELECT pg_try_advisory_xact_lock(hashtextextended('engine.sweep', 0)) AS first",
    )
    if (rows[0]?.first !== true) return
    await buryDeadWorkers(tx)
    const lost = await freeLeasesOfTheDead(tx)
    await freeOrphanedLeases(tx, {
      workerId: engine.workerId,
      isUnderWay: ({ runId, stepId }) => [...underWay].some((call) => call.runId === runId && call.stepId === stepId),
    })
    await failLostRuns(tx, { engine, runIds: lost })
    await failOverdueRuns(tx, engine)
    await wakeForgotten(tx)
  })
}

async function failLostRuns(tx: PoolClient, { engine, runIds }: { engine: EngineContext; runIds: readonly string[] }) {
  for (const runId of new Set(runIds)) {
    const error = { name: 'WorkerLost', message: `a step took its worker with it ${MOST_LOSSES} times` }
    await failRun(tx, { engine, runId, error })
  }
}

async function failOverdueRuns(tx: PoolClient, engine: EngineContext) {
  const { rows } = await tx.query<{ id: string }>(
    "SELECT id FROM engine.run WHERE status = 'running' AND deadline_at < now() ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED",
  )
  for (const { id } of rows) {
    await failRun(tx, { engine, runId: id, error: { name: 'DeadlineExceeded', message: 'the run took too long' } })
  }
}

async function wakeForgotten(tx: PoolClient) {
  const forgotten = await tx.query<{ run_id: string; step_id: string }>(
    `SELECT run_id, step_id FROM engine.call
      WHERE leased_by IS NULL AND blocked_on IS NULL AND due_at < now() - interval '${FORGOTTEN_AFTER}'
      ORDER BY due_at LIMIT 100`,
  )
  await wakeCalls(tx, forgotten.rows)
  const free = await tx.query<{ key: string }>(
    `SELECT DISTINCT blocked_on AS key FROM engine.call
      WHERE blocked_on IS NOT NULL AND NOT EXISTS (SELECT FROM engine.slot WHERE slot.key = call.blocked_on) LIMIT 100`,
  )
  for (const { key } of free.rows) await wakeNext(tx, key)
}

/** Deletes what nobody asks for any more. */
export async function prune({ pool }: EngineContext): Promise<void> {
  await pool.query(`DELETE FROM engine.run WHERE status <> 'running' AND ended_at < now() - interval '${KEPT_FOR}'`)
  await pool.query(
    `DELETE FROM engine.event WHERE received_at < now() - interval '${KEPT_FOR}'
        AND NOT EXISTS (SELECT FROM engine.run WHERE run.event_id = event.id)`,
  )
  await pool.query('DELETE FROM engine.seen WHERE expires_at < now()')
}
