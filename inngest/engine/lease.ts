import type { PoolClient } from 'pg'
import type { EngineContext } from './engine-context.ts'
import { inTransaction } from './in-transaction.ts'
import { wakeCalls } from './queue.ts'
import { type CallRef, freeSlots } from './slots.ts'

/** A call that took its process with it this often is not tried again. */
export const MOST_LOSSES = 10

/** Says that this process lives. Its calls stay its own for one lease from now. */
export async function beat({ pool, workerId, leaseMs }: EngineContext, poolId: string | null): Promise<void> {
  await pool.query(
    `INSERT INTO engine.worker (id, pool_id, alive_until) VALUES ($1, $2, now() + $3 * interval '1 millisecond')
     ON CONFLICT (id) DO UPDATE SET pool_id = excluded.pool_id, alive_until = excluded.alive_until`,
    [workerId, poolId, leaseMs],
  )
}

/** Takes the dead off the list and unlocks the jobs that graphile-worker would keep for them for four hours. */
export async function buryDeadWorkers(tx: PoolClient): Promise<void> {
  const { rows } = await tx.query<{ pool_id: string | null }>(
    'DELETE FROM engine.worker WHERE alive_until < now() RETURNING pool_id',
  )
  const poolIds = rows.flatMap(({ pool_id }) => pool_id ?? [])
  if (poolIds.length > 0) await tx.query('SELECT graphile_worker.force_unlock_workers($1)', [poolIds])
}

/** Gives the calls of processes that are off the list back to the queue. */
export function freeLeasesOfTheDead(tx: PoolClient): Promise<string[]> {
  return giveBack(tx, { where: 'leased_by NOT IN (SELECT id FROM engine.worker)', values: [], countsAsLoss: true })
}

/**
 * Gives back calls that this process holds but no longer makes, as after an answer that could not
 * be written. Leases are read before `isUnderWay` is asked: a turn that begins later is not among them.
 */
export async function freeOrphanedLeases(
  tx: PoolClient,
  { workerId, isUnderWay }: { workerId: string; isUnderWay: (call: CallRef) => boolean },
): Promise<void> {
  const { rows } = await tx.query<CallRef & { generation: number }>(
    'SELECT run_id AS "runId", step_id AS "stepId", generation FROM engine.call WHERE leased_by = $1',
    [workerId],
  )
  const orphans = rows.filter((call) => !isUnderWay(call))
  if (orphans.length === 0) return
  await giveBack(tx, {
    where:
      'leased_by = $1 AND (run_id, step_id, generation) IN (SELECT * FROM unnest($2::uuid[], $3::text[], $4::int[]))',
    values: [
      workerId,
      orphans.map(({ runId }) => runId),
      orphans.map(({ stepId }) => stepId),
      orphans.map(({ generation }) => generation),
    ],
    countsAsLoss: false,
  })
}

/**
 * The generation moves on, so a late answer finds that it is no longer expected.
 *
 * @returns runs with a call that was lost too often, as a call that kills its process would be
 */
async function giveBack(
  tx: PoolClient,
  { where, values, countsAsLoss }: { where: string; values: unknown[]; countsAsLoss: boolean },
): Promise<string[]> {
  const { rows } = await tx.query<{ run_id: string; step_id: string; losses: number }>(
    `UPDATE engine.call
        SET leased_by = NULL, generation = generation + 1, losses = losses + ${countsAsLoss ? 1 : 0}, due_at = now()
      WHERE ${where} RETURNING run_id, step_id, losses`,
    values,
  )
  for (const call of rows) await freeSlots(tx, { runId: call.run_id, stepId: call.step_id })
  await wakeCalls(tx, rows)
  return rows.filter(({ losses }) => losses >= MOST_LOSSES).map((call) => call.run_id)
}

/** Leaves in good order: other processes take over at once instead of after the lease. */
export async function signOff({ pool, workerId }: EngineContext): Promise<void> {
  await inTransaction(pool, async (tx) => {
    await tx.query('UPDATE engine.worker SET alive_until = now() - $2::interval WHERE id = $1', [workerId, '1 second'])
    await buryDeadWorkers(tx)
    await giveBack(tx, { where: 'leased_by = $1', values: [workerId], countsAsLoss: false })
  })
}
