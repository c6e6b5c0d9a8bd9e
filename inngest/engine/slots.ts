import type { PoolClient } from 'pg'
import { wakeCalls } from './queue.ts'

/** At most `limit` calls with this key are under way at once, over all processes. */
export type Limit = { key: string; limit: number }

export type CallRef = { runId: string; stepId: string }

/**
 * Takes a slot of each key for a call, all or none. When one is full the call is parked on it and
 * the answer is false; whoever frees a slot of that key wakes it.
 */
export async function takeSlots(
  tx: PoolClient,
  { runId, stepId, limits }: CallRef & { limits: readonly Limit[] },
): Promise<boolean> {
  await lockKeys(
    tx,
    limits.map(({ key }) => key),
  )
  const { rows } = await tx.query<{ key: string; taken: number }>(
    'SELECT key, count(*)::int AS taken FROM engine.slot WHERE key = ANY($1) GROUP BY key',
    [limits.map(({ key }) => key)],
  )
  const takenOf = new Map(rows.map(({ key, taken }) => [key, taken]))
  const full = limits.find(({ key, limit }) => (takenOf.get(key) ?? 0) >= limit)
  if (full !== undefined) {
    await tx.query('UPDATE engine.call SET blocked_on = $3 WHERE run_id = $1 AND step_id = $2', [
      runId,
      stepId,
      full.key,
    ])
    return false
  }
  await tx.query(
    'INSERT INTO engine.slot (key, run_id, step_id) SELECT unnest($3::text[]), $1, $2 ON CONFLICT DO NOTHING',
    [runId, stepId, limits.map(({ key }) => key)],
  )
  return true
}

/** Frees the slots of one call, or of every call of a run, and wakes as many that wait for them. */
export async function freeSlots(tx: PoolClient, { runId, stepId }: { runId: string; stepId?: string }): Promise<void> {
  const held = 'FROM engine.slot WHERE run_id = $1 AND step_id = coalesce($2, step_id)'
  const { rows } = await tx.query<{ key: string }>(`SELECT key ${held}`, [runId, stepId ?? null])
  if (rows.length === 0) return
  await lockKeys(
    tx,
    rows.map(({ key }) => key),
  )
  await tx.query(`DELETE ${held}`, [runId, stepId ?? null])
  for (const { key } of rows) await wakeNext(tx, key)
}

/** Wakes the longest waiting call of a key. Its slot is not kept for it: it waits again if another is faster. */
export async function wakeNext(tx: PoolClient, key: string): Promise<void> {
  const { rows } = await tx.query<{ run_id: string; step_id: string }>(
    `UPDATE engine.call SET blocked_on = NULL
      WHERE (run_id, step_id) = (
        SELECT run_id, step_id FROM engine.call WHERE blocked_on = $1
         ORDER BY due_at, run_id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING run_id, step_id`,
    [key],
  )
  await wakeCalls(tx, rows)
}

/** In sorted order, so that two transactions never wait for each other. */
async function lockKeys(tx: PoolClient, keys: readonly string[]): Promise<void> {
  for (const key of [...new Set(keys)].sort()) {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('engine.slot ' || $1, 0))", [key])
  }
}
