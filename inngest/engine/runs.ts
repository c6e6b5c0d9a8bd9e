import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { readKey } from './expression.ts'
import type { EngineFunction } from './function-config.ts'
import { planFunctionCall } from './queue.ts'
import { claimOnce } from './seen.ts'
import { freeSlots, type Limit } from './slots.ts'

type NewRun = { fn: EngineFunction; eventId: string; event: unknown; deadlineMs: number }

/** Begins a run of a function for an event, unless its idempotency key had one in the last 24 hours. */
export async function startRun(tx: PoolClient, { fn, eventId, event, deadlineMs }: NewRun): Promise<void> {
  const runId = randomUUID()
  if (fn.idempotency !== null) {
    const key = `run ${fn.id} ${readKey(fn.idempotency, { event })}`
    if ((await claimOnce(tx, { key, value: runId })) !== runId) return
  }
  const limits: Limit[] = fn.concurrency.map(({ limit, key, prefix }) => ({
    limit,
    key: `${prefix} ${readKey(key, { event })}`,
  }))
  await tx.query(
    `INSERT INTO engine.run (id, function_id, event_id, limits, deadline_at)
     VALUES ($1, $2, $3, $4, now() + $5 * interval '1 millisecond')`,
    [runId, fn.id, eventId, JSON.stringify(limits), deadlineMs],
  )
  await planFunctionCall(tx, { runId, functionId: fn.id })
}

/** What ended a run, and the event that began it. `null` from `closeRun`: it had ended before. */
export type ClosedRun = { runId: string; functionId: string; eventBody: string }

/** Ends a run: its waiting calls go, and the answers of those under way will be discarded. */
export async function closeRun(
  tx: PoolClient,
  { runId, status, output }: { runId: string; status: 'completed' | 'failed' | 'cancelled'; output: string | null },
): Promise<ClosedRun | null> {
  const { rows } = await tx.query<ClosedRun>(
    `UPDATE engine.run SET status = $2, output = $3, ended_at = now() FROM engine.event
      WHERE run.id = $1 AND run.status = 'running' AND event.id = run.event_id
     RETURNING run.id AS "runId", run.function_id AS "functionId", event.body AS "eventBody"`,
    [runId, status, output],
  )
  const [closed] = rows
  if (closed === undefined) return null
  // Everybody locks calls before keys.
  await tx.query('SELECT FROM engine.call WHERE run_id = $1 ORDER BY step_id FOR UPDATE', [runId])
  await freeSlots(tx, { runId })
  await tx.query('DELETE FROM engine.call WHERE run_id = $1', [runId])
  return closed
}
