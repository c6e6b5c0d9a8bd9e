import type { MailChoices, NotificationKind, NotificationView } from '#lib/contract/notifications.ts'
import type { Db, Tx } from './database.ts'
import type { ImportRef } from './import-runs.ts'

/** Whose notifications: one person's in one workspace. */
export type Reader = { workspaceId: string; userId: string }

/**
 * Notes for everybody who is to hear of an import that it ended or stands still: whoever started it, and the admins where something
 * is wrong. A program's import that went well is told to nobody. The same cause twice writes nothing more.
 *
 * @returns what waits to be mailed for this cause, the first time and every other
 */
export async function insertNotifications(
  tx: Tx,
  { importId, workspaceId }: ImportRef,
  { kind, cause }: { kind: NotificationKind; cause: string },
): Promise<string[]> {
  const isGood = kind === 'import-completed'
  await tx.$executeRaw`
    INSERT INTO notification (workspace_id, user_id, kind, import_id, cause, facts)
    SELECT i.workspace_id, m.user_id, ${kind}, i.id, ${cause},
           jsonb_build_object('fileName', i.file_name, 'reason', i.reason, 'outcomes', jsonb_build_object(
             'imported', coalesce(sum((c.tally->'outcomes'->>'imported')::int), 0),
             'updated', coalesce(sum((c.tally->'outcomes'->>'updated')::int), 0),
             'skipped', coalesce(sum((c.tally->'outcomes'->>'skipped')::int), 0),
             'suppressed', coalesce(sum((c.tally->'outcomes'->>'suppressed')::int), 0),
             'errored', coalesce(sum((c.tally->'outcomes'->>'errored')::int), 0)))
      FROM import i
      JOIN upload u ON u.id = i.upload_id
      JOIN workspace_member m ON m.workspace_id = i.workspace_id
       AND (m.user_id = i.created_by AND NOT (${isGood} AND u.entry_point = 'api') OR (m.role = 'admin' AND NOT ${isGood}))
      LEFT JOIN import_chunk c ON c.import_id = i.id AND c.settled_at IS NOT NULL
     WHERE i.id = ${importId}::uuid AND i.workspace_id = ${workspaceId}::uuid
     GROUP BY i.id, m.user_id
        ON CONFLICT (user_id, cause) DO NOTHING`
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT n.id::text FROM notification n LEFT JOIN mail_choice c ON c.user_id = n.user_id AND c.kind = n.kind
     WHERE n.cause = ${cause} AND n.import_id = ${importId}::uuid AND n.mailed_at IS NULL AND coalesce(c.wanted, true)
     ORDER BY n.id`
  return rows.map(({ id }) => id)
}

type Row = {
  id: string
  kind: NotificationKind
  import_id: string
  facts: Pick<NotificationView, 'fileName' | 'reason' | 'outcomes'>
  created_at: Date
  is_read: boolean
}

/** Newest first. @param before id that the page before ended at */
export async function readNotifications(
  db: Db,
  { workspaceId, userId }: Reader,
  { before, limit }: { before: string | null; limit: number },
): Promise<NotificationView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id::text, kind, import_id::text, facts, created_at, read_at IS NOT NULL AS is_read FROM notification
     WHERE user_id = ${userId}::uuid AND workspace_id = ${workspaceId}::uuid
       AND (${before}::uuid IS NULL OR id < ${before}::uuid)
     ORDER BY id DESC LIMIT ${limit}`
  return rows.map(({ id, kind, import_id, facts, created_at, is_read }) => ({
    notificationId: id,
    kind,
    importId: import_id,
    ...facts,
    at: created_at.toISOString(),
    isRead: is_read,
  }))
}

/** @param notificationIds null for all of them */
export async function markRead(
  db: Db,
  { workspaceId, userId }: Reader,
  notificationIds: readonly string[] | null,
): Promise<void> {
  await db.$executeRaw`
    UPDATE notification SET read_at = now()
     WHERE user_id = ${userId}::uuid AND workspace_id = ${workspaceId}::uuid AND read_at IS NULL
       AND (${notificationIds === null} OR id = ANY(${notificationIds ?? []}::uuid[]))`
}

/** One that waits to be mailed, with whom to; null once it was, and when its reader is no member any more. */
export async function readUnmailed(
  db: Db,
  notificationId: string,
): Promise<(NotificationView & { workspaceId: string; workspaceName: string; to: string }) | null> {
  const [row] = await db.$queryRaw<(Row & { workspace_id: string; workspace_name: string; email: string })[]>`
    SELECT n.id::text, n.kind, n.import_id::text, n.facts, n.created_at, n.read_at IS NOT NULL AS is_read,
           w.id::text AS workspace_id, w.name AS workspace_name, u.email
      FROM notification n
      JOIN workspace w ON w.id = n.workspace_id
      JOIN app_user u ON u.id = n.user_id
      JOIN workspace_member m ON m.workspace_id = n.workspace_id AND m.user_id = n.user_id
     WHERE n.id = ${notificationId}::uuid AND n.mailed_at IS NULL`
  if (!row) return null
  return {
    notificationId: row.id,
    kind: row.kind,
    importId: row.import_id,
    ...row.facts,
    at: row.created_at.toISOString(),
    isRead: row.is_read,
    workspaceId: row.workspace_id,
    workspaceName: row.workspace_name,
    to: row.email,
  }
}

export async function markMailed(db: Db, notificationId: string): Promise<void> {
  await db.$executeRaw`UPDATE notification SET mailed_at = now() WHERE id = ${notificationId}::uuid`
}

export async function readMailChoices(db: Db, userId: string): Promise<MailChoices> {
  const rows = await db.$queryRaw<{ kind: NotificationKind; wanted: boolean }[]>`
    SELECT kind, wanted FROM mail_choice WHERE user_id = ${userId}::uuid`
  const wantedOf = new Map(rows.map(({ kind, wanted }) => [kind, wanted]))
  const of = (kind: NotificationKind) => wantedOf.get(kind) ?? true
  return {
    'import-completed': of('import-completed'),
    'import-paused': of('import-paused'),
    'import-failed': of('import-failed'),
  }
}

export async function writeMailChoices(db: Db, userId: string, choices: MailChoices): Promise<void> {
  await db.$executeRaw`
    INSERT INTO mail_choice (user_id, kind, wanted)
    SELECT ${userId}::uuid, kind, wanted
      FROM unnest(${Object.keys(choices)}::text[], ${Object.values(choices)}::boolean[]) AS given (kind, wanted)
        ON CONFLICT (user_id, kind) DO UPDATE SET wanted = excluded.wanted`
}
