import type { Tx } from './database.ts'

/** An event that a service decides on. The worker sends it after the transaction has committed. */
export type OutboxMessage = { name: string; data: Record<string, string | number> }

/** Writes events beside the state change that caused them: both happen or neither. */
export async function putOutbox(tx: Tx, messages: readonly OutboxMessage[]): Promise<void> {
  if (messages.length === 0) return
  await tx.$executeRaw`
    INSERT INTO outbox_event (name, data)
    SELECT * FROM unnest(${messages.map(({ name }) => name)}::text[],
                         ${messages.map(({ data }) => JSON.stringify(data))}::jsonb[])`
  await tx.$executeRaw`SELECT pg_notify('outbox', '')`
}
