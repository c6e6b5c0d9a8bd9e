import type { PoolClient } from 'pg'
import type { EngineContext } from './engine-context.ts'
import { inTransaction } from './in-transaction.ts'
import { wakeCalls } from './queue.ts'
import { freeSlots } from './slots.ts'

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

/** Which leases have ended: of every process that is off the list, or of one process except calls it still makes. */
type EndedLeases = { workerId: string; except: readonly string[] } | 'of-the-dead'

/**
 * Gives calls whose lease has ended back to the queue. The generation moves on, so a late answer
 * finds that it is no longer expected.
 *
 * @returns runs with a call that was lost too often, as a call that kills its process would be
 */
export async function freeLeases(tx: PoolClient, ended: EndedLeases): Promise<string[]> {
  const dead = ended === 'of-the-dead'
  const { rows } = await tx.query<{ run_id: string; step_id: string; losses: number }>(
    `UPDATE engine.call
        SET leased_by = NULL, generation = generation + 1, losses = losses + $3, due_at = now()
      WHERE ${dead ? 'leased_by NOT IN (SELECT id FROM engine.worker) AND $1::uuid IS NULL' : 'leased_by = $1'}
        AND run_id || ':' || step_id <> ALL($2)
     RETURNING run_id, step_id, losses`,
    [dead ? null : ended.workerId, dead ? [] : ended.except, dead ? 1 : 0],
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
    await freeLeases(tx, { workerId, except: [] })
  })
}
