import type { MessageView } from '#lib/contract/webhook-endpoints.ts'
import { WebhookPayload } from '#lib/contract/webhook-endpoints.ts'
import type { Db, Tx } from './database.ts'
import type { EndpointRef } from './webhook-endpoints.ts'

export type QueuedMessage = { messageId: string; endpointId: string; run: number }

/**
 * Notes what endpoints are to be told. An endpoint that has been told of the same cause is left out.
 *
 * @param cause the event that made it; null for a test, which may be sent again and again
 * @returns the messages that are new
 */
export async function insertMessages(
  tx: Tx | Db,
  { workspaceId, endpointIds }: { workspaceId: string; endpointIds: readonly string[] },
  { cause, importId, payload }: { cause: string | null; importId: string | null; payload: WebhookPayload },
): Promise<QueuedMessage[]> {
  return await tx.$queryRaw<QueuedMessage[]>`
    INSERT INTO webhook_message (workspace_id, endpoint_id, cause, type, import_id, payload)
    SELECT ${workspaceId}::uuid, endpoint_id, ${cause}, ${payload.type}, ${importId}::uuid, ${JSON.stringify(payload)}::jsonb
      FROM unnest(${[...endpointIds]}::uuid[]) AS endpoint_id
        ON CONFLICT DO NOTHING
    RETURNING id::text AS "messageId", endpoint_id::text AS "endpointId", run`
}

/** A message with all that sending it needs. */
export type MessageToSend = EndpointRef & {
  payload: WebhookPayload
  run: number
  isPending: boolean
  /** Tries of its present run. */
  tries: number
  nextAttemptAt: Date | null
  url: string
  isOn: boolean
}

/** Null for a message that is forgotten. */
export async function readMessageToSend(db: Db, messageId: string): Promise<MessageToSend | null> {
  const [row] = await db.$queryRaw<(Omit<MessageToSend, 'payload'> & { payload: unknown })[]>`
    SELECT m.workspace_id::text AS "workspaceId", m.endpoint_id::text AS "endpointId", m.payload, m.run,
           m.state = 'pending' AS "isPending", m.next_attempt_at AS "nextAttemptAt", e.url,
           e.enabled AND e.deleted_at IS NULL AS "isOn",
           (SELECT count(*) FROM webhook_attempt WHERE message_id = m.id AND run = m.run)::int AS tries
      FROM webhook_message m JOIN webhook_endpoint e ON e.id = m.endpoint_id
     WHERE m.id = ${messageId}::uuid`
  return row ? { ...row, payload: WebhookPayload.parse(row.payload) } : null
}

export type NewAttempt = { run: number; sentAt: Date; durationMs: number; status: number | null; excerpt: string }

/** Notes a try as the next of its message. */
export async function insertAttempt(tx: Tx, messageId: string, attempt: NewAttempt): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO webhook_attempt (message_id, number, run, sent_at, duration_ms, status, excerpt)
    SELECT ${messageId}::uuid, coalesce(max(number), 0) + 1, ${attempt.run}, ${attempt.sentAt}, ${attempt.durationMs},
           ${attempt.status}, ${attempt.excerpt}
      FROM webhook_attempt WHERE message_id = ${messageId}::uuid`
}

/** Says how a message stands; a run that somebody has overtaken says nothing. */
export async function settleMessage(
  tx: Tx | Db,
  { messageId, run }: { messageId: string; run: number },
  { state, nextAttemptAt }: { state: MessageView['state']; nextAttemptAt: Date | null },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE webhook_message SET state = ${state}, next_attempt_at = ${nextAttemptAt}
     WHERE id = ${messageId}::uuid AND run = ${run} AND state = 'pending'`
}

/** Begins a new run of a message; the one under way, if any, ends. Null where the endpoint has no such message. */
export async function restartMessage(
  tx: Tx,
  { workspaceId, endpointId }: EndpointRef,
  messageId: string,
): Promise<QueuedMessage | null> {
  const [row] = await tx.$queryRaw<QueuedMessage[]>`
    UPDATE webhook_message SET state = 'pending', run = run + 1, next_attempt_at = NULL
     WHERE id = ${messageId}::uuid AND endpoint_id = ${endpointId}::uuid AND workspace_id = ${workspaceId}::uuid
    RETURNING id::text AS "messageId", endpoint_id::text AS "endpointId", run`
  return row ?? null
}

/** Times within `attempts` are texts, as JSON has them. */
export type StoredMessage = Omit<MessageView, 'createdAt' | 'nextAttemptAt'> & {
  createdAt: Date
  nextAttemptAt: Date | null
}

/** Messages of an endpoint with their tries, newest first. `before`: the last one of the page before. */
export async function readMessages(
  db: Db,
  { workspaceId, endpointId }: EndpointRef,
  { before, limit, messageId = null }: { before: string | null; limit: number; messageId?: string | null },
): Promise<StoredMessage[]> {
  return await db.$queryRaw<StoredMessage[]>`
    SELECT m.id::text AS "messageId", m.type, m.state, m.import_id::text AS "importId",
           m.created_at AS "createdAt", m.next_attempt_at AS "nextAttemptAt",
           coalesce(tries.list, '[]') AS attempts
      FROM webhook_message m
      LEFT JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('number', number, 'sentAt', sent_at, 'durationMs', duration_ms,
                                            'status', status, 'excerpt', excerpt) ORDER BY number) AS list
          FROM webhook_attempt WHERE message_id = m.id) AS tries ON true
     WHERE m.endpoint_id = ${endpointId}::uuid AND m.workspace_id = ${workspaceId}::uuid
       AND (${before}::uuid IS NULL OR m.id < ${before}::uuid) AND (${messageId}::uuid IS NULL OR m.id = ${messageId}::uuid)
     ORDER BY m.id DESC LIMIT ${limit}`
}

/** Forgets messages that were made before `before`, with their tries. @returns how many */
export async function deleteOldMessages(tx: Tx | Db, before: Date): Promise<number> {
  return await tx.$executeRaw`DELETE FROM webhook_message WHERE created_at < ${before} AND state <> 'pending'`
}
