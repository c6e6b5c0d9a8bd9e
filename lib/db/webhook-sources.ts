import { SourceOptions } from '#lib/contract/webhook-sources.ts'
import type { Db, Tx } from './database.ts'

/** Names one source of one workspace; in another workspace it does not exist. */
export type SourceRef = { workspaceId: string; sourceId: string }

export type StoredSource = SourceRef & {
  name: string
  options: SourceOptions
  createdBy: string | null
  createdAt: Date
  formerSecretUntil: Date | null
  lastDeliveryAt: Date | null
}

/** The sources of a workspace by name; those that were taken away are not among them. */
export async function readSources(db: Db | Tx, workspaceId: string): Promise<StoredSource[]> {
  const rows = await db.$queryRaw<(Omit<StoredSource, 'options'> & { options: unknown })[]>`
    SELECT s.id::text AS "sourceId", s.workspace_id::text AS "workspaceId", s.name, s.options,
           s.created_by::text AS "createdBy", s.created_at AS "createdAt",
           (SELECT max(expires_at) FROM webhook_secret
             WHERE coalesce(source_id, endpoint_id) = s.id AND expires_at > now()) AS "formerSecretUntil",
           (SELECT max(last_at) FROM webhook_delivery WHERE source_id = s.id) AS "lastDeliveryAt"
      FROM webhook_source s
     WHERE s.workspace_id = ${workspaceId}::uuid AND s.deleted_at IS NULL ORDER BY lower(s.name), s.id`
  return rows.map((row) => ({ ...row, options: SourceOptions.parse(row.options) }))
}

/** The source that an address names, whosever it is: its signature says whether the caller may know of it. */
export async function findSource(db: Db, sourceId: string): Promise<Omit<StoredSource, SourceDates> | null> {
  const [row] = await db.$queryRaw<(Omit<StoredSource, SourceDates | 'options'> & { options: unknown })[]>`
    SELECT id::text AS "sourceId", workspace_id::text AS "workspaceId", name, options, created_by::text AS "createdBy"
      FROM webhook_source WHERE id = ${sourceId}::uuid AND deleted_at IS NULL`
  return row ? { ...row, options: SourceOptions.parse(row.options) } : null
}
type SourceDates = 'createdAt' | 'formerSecretUntil' | 'lastDeliveryAt'

/** Null when another source of the workspace has that name. */
export async function insertSource(
  tx: Tx,
  { workspaceId, userId, name, options }: { workspaceId: string; userId: string; name: string; options: SourceOptions },
): Promise<string | null> {
  const [made] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO webhook_source (workspace_id, name, options, created_by)
    VALUES (${workspaceId}::uuid, ${name}, ${JSON.stringify(options)}::jsonb, ${userId}::uuid)
        ON CONFLICT DO NOTHING RETURNING id::text`
  return made?.id ?? null
}

export async function updateSource(
  tx: Tx,
  { workspaceId, sourceId }: SourceRef,
  { name, options }: { name: string; options: SourceOptions },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE webhook_source SET name = ${name}, options = ${JSON.stringify(options)}::jsonb
     WHERE id = ${sourceId}::uuid AND workspace_id = ${workspaceId}::uuid AND deleted_at IS NULL`
}

export async function removeSource(tx: Tx, { workspaceId, sourceId }: SourceRef): Promise<void> {
  await tx.$executeRaw`
    UPDATE webhook_source SET deleted_at = now()
     WHERE id = ${sourceId}::uuid AND workspace_id = ${workspaceId}::uuid AND deleted_at IS NULL`
}
