import type { Db, Tx } from './database.ts'
import type { SourceRef } from './webhook-sources.ts'

export type NewDelivery = SourceRef & {
  messageId: string
  replayOf: string | null
  bodyHash: string
  bodyKey: string
  sizeBytes: number
  contacts: number | null
  importId: string | null
  isTaken: boolean
  /** What its sender was told: of an import, or of a refusal. */
  answer: unknown
}

/** The column has more to say than is asked of it: whether a message was taken. */
const [TAKEN, REFUSED] = [202, 400]

/**
 * Notes a delivery with its answer. One of the same message that was refused before is written over and counted; one that was taken
 * stays.
 *
 * @returns its id; null when the message has been taken already
 */
export async function writeDelivery(tx: Tx | Db, made: NewDelivery): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO webhook_delivery AS held (workspace_id, source_id, message_id, replay_of, body_hash, body_key, size_bytes,
                                          contacts, import_id, status, answer)
    VALUES (${made.workspaceId}::uuid, ${made.sourceId}::uuid, ${made.messageId}, ${made.replayOf}::uuid, ${made.bodyHash},
            ${made.bodyKey}, ${made.sizeBytes}, ${made.contacts}, ${made.importId}::uuid, ${made.isTaken ? TAKEN : REFUSED},
            ${JSON.stringify(made.answer)}::jsonb)
        ON CONFLICT (source_id, message_id) DO UPDATE
       SET body_hash = excluded.body_hash, body_key = excluded.body_key, size_bytes = excluded.size_bytes,
           contacts = excluded.contacts, import_id = excluded.import_id, status = excluded.status,
           answer = excluded.answer, attempts = held.attempts + 1, last_at = now()
     WHERE held.status >= ${REFUSED}
    RETURNING id::text`
  return row?.id ?? null
}

export type KeptDelivery = { bodyHash: string; answer: unknown }

/** The answer to a message that was taken before, counted once more; null for any other. */
export async function readTakenDelivery(
  db: Db,
  { sourceId, messageId }: { sourceId: string; messageId: string },
): Promise<KeptDelivery | null> {
  const [row] = await db.$queryRaw<KeptDelivery[]>`
    UPDATE webhook_delivery SET attempts = attempts + 1, last_at = now()
     WHERE source_id = ${sourceId}::uuid AND message_id = ${messageId} AND status < ${REFUSED}
    RETURNING body_hash AS "bodyHash", answer`
  return row ?? null
}

export type StoredDelivery = Omit<NewDelivery, 'bodyHash'> & {
  deliveryId: string
  attempts: number
  createdAt: Date
  lastAt: Date
}

/** Deliveries of a source, newest first. `before`: the last one of the page before. */
export async function readDeliveries(
  db: Db,
  { workspaceId, sourceId }: SourceRef,
  { before, limit }: { before: string | null; limit: number },
): Promise<StoredDelivery[]> {
  return await db.$queryRaw<StoredDelivery[]>`
    SELECT id::text AS "deliveryId", workspace_id::text AS "workspaceId", source_id::text AS "sourceId",
           message_id AS "messageId", replay_of::text AS "replayOf", body_key AS "bodyKey", size_bytes AS "sizeBytes",
           contacts, import_id::text AS "importId", status < ${REFUSED} AS "isTaken", answer, attempts, created_at AS "createdAt", last_at AS "lastAt"
      FROM webhook_delivery
     WHERE source_id = ${sourceId}::uuid AND workspace_id = ${workspaceId}::uuid
       AND (${before}::uuid IS NULL OR id < ${before}::uuid)
     ORDER BY id DESC LIMIT ${limit}`
}

/** Null where the source has no such delivery. */
export async function readDeliveryBody(
  db: Db,
  { workspaceId, sourceId }: SourceRef,
  deliveryId: string,
): Promise<{ bodyKey: string; bodyHash: string } | null> {
  const [row] = await db.$queryRaw<{ bodyKey: string; bodyHash: string }[]>`
    SELECT body_key AS "bodyKey", body_hash AS "bodyHash" FROM webhook_delivery
     WHERE id = ${deliveryId}::uuid AND source_id = ${sourceId}::uuid AND workspace_id = ${workspaceId}::uuid`
  return row ?? null
}

/** Forgets deliveries that came last before `before`. @returns where bodies lie that no delivery needs any more */
export async function deleteOldDeliveries(
  tx: Tx,
  { before, limit }: { before: Date; limit: number },
): Promise<{ deleted: number; bodyKeys: string[] }> {
  const gone = await tx.$queryRaw<{ bodyKey: string }[]>`
    DELETE FROM webhook_delivery
     WHERE id IN (SELECT id FROM webhook_delivery WHERE last_at < ${before} ORDER BY last_at LIMIT ${limit})
    RETURNING body_key AS "bodyKey"`
  const keys = [...new Set(gone.map(({ bodyKey }) => bodyKey))]
  const unused = await tx.$queryRaw<{ bodyKey: string }[]>`
    SELECT key AS "bodyKey" FROM unnest(${keys}::text[]) AS key
     WHERE NOT EXISTS (SELECT FROM webhook_delivery WHERE body_key = key)`
  return { deleted: gone.length, bodyKeys: unused.map(({ bodyKey }) => bodyKey) }
}
