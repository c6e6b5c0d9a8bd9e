import { inTransaction } from '#inngest/engine/in-transaction.ts'
import { wakeCalls } from '#inngest/engine/queue.ts'
import type { Db } from '#lib/db/database.ts'

const EVERY_MS = 500

/** Brings calls forward that wait for their next try: what the proof asks is what they do then, not how long they wait. */
export function hurry(db: Db): { stop(): void } {
  const timer = setInterval(() => void bringForward(db).catch(() => undefined), EVERY_MS)
  return { stop: () => clearInterval(timer) }
}

const bringForward = (db: Db): Promise<void> =>
  inTransaction(db.pool, async (tx) => {
    const { rows } = await tx.query<{ run_id: string; step_id: string }>(
      `UPDATE engine.call SET due_at = now() WHERE leased_by IS NULL AND due_at > now() + interval '1 second'
        RETURNING run_id, step_id`,
    )
    await wakeCalls(tx, rows)
  })
