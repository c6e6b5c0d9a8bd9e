import type { PoolClient } from 'pg'

/** An event as the outbox holds it; its id makes a second sending of it a repeat. */
type OutboxEvent = { id: string; name: string; data: Record<string, unknown>; ts: number }

export type SendEvents = (events: OutboxEvent[]) => Promise<unknown>

const BATCH = 100
/** So many refusals in a row mean that nobody is there. */
const OUTAGE = 3

/**
 * Sends the oldest unsent events and marks them, in the caller's transaction: if marking is lost
 * the events are sent once more and recognised by their ids. Events that another worker is
 * sending are passed over. When a batch is refused its events are sent singly, so that one that
 * cannot be sent holds up no other.
 *
 * @returns how many were sent and how many were refused
 */
export async function sendUnsent(tx: PoolClient, send: SendEvents): Promise<{ sent: number; refused: number }> {
  const { rows } = await tx.query<OutboxEvent>(
    `SELECT id, name, data, (extract(epoch FROM created_at) * 1000)::float8 AS ts FROM outbox_event
      WHERE sent_at IS NULL ORDER BY created_at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
  )
  if (rows.length === 0) return { sent: 0, refused: 0 }
  const sent = await sendSome(rows, send)
  await tx.query('UPDATE outbox_event SET sent_at = now() WHERE id = ANY($1)', [sent.map(({ id }) => id)])
  return { sent: sent.length, refused: rows.length - sent.length }
}

async function sendSome(events: readonly OutboxEvent[], send: SendEvents): Promise<OutboxEvent[]> {
  if (await isTaken([...events], send)) return [...events]
  if (events.length === 1) return []
  const sent: OutboxEvent[] = []
  let refusedInARow = 0
  for (const event of events) {
    const taken = await isTaken([event], send)
    if (taken) sent.push(event)
    refusedInARow = taken ? 0 : refusedInARow + 1
    if (refusedInARow === OUTAGE) break
  }
  return sent
}

function isTaken(events: OutboxEvent[], send: SendEvents): Promise<boolean> {
  return send(events).then(
    () => true,
    () => false,
  )
}
