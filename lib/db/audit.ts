import type { AuditAction, AuditChanges, AuditEntry, AuditQuery, AuditSubject } from '#lib/contract/audit.ts'
import type { Db, Tx } from './database.ts'

/**
 * Who decides, in which workspace: a person, a program by its token (and the person it acts for), or, without a user, the product
 * itself. A request's `Actor` is one.
 */
export type AuditBy = { workspaceId: string; userId: string | null; tokenId?: string | null }

/** `name`: what people call it; it stays readable when the thing is gone. */
export type AuditDraft = {
  action: AuditAction
  subject: { kind: AuditSubject; id: string | null; name: string }
  changes?: AuditChanges
}

/** Writes a decision down, in the transaction that makes it. */
export async function recordAudit(tx: Tx, by: AuditBy, { action, subject, changes = {} }: AuditDraft): Promise<void> {
  const tokenId = by.tokenId ?? null
  await tx.$executeRaw`
    INSERT INTO audit_entry (workspace_id, user_id, user_name, token_id, token_name, action, subject_kind, subject_id,
                             subject_name, changes)
    SELECT ${by.workspaceId}::uuid, ${by.userId}::uuid, (SELECT name FROM app_user WHERE id = ${by.userId}::uuid),
           ${tokenId}::uuid, (SELECT name FROM api_token WHERE id = ${tokenId}::uuid), ${action}, ${subject.kind},
           ${subject.id}, ${subject.name}, ${JSON.stringify(changes)}::jsonb`
}

type Row = {
  id: number
  at: Date
  user_id: string | null
  user_name: string | null
  token_name: string | null
  action: AuditAction
  subject_kind: AuditSubject
  subject_id: string | null
  subject_name: string
  changes: AuditChanges
}

/** Newest first. */
export async function readAuditEntries(
  db: Db,
  workspaceId: string,
  { before, user, subject, action, from, to, limit }: AuditQuery & { limit: number },
): Promise<AuditEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id::float8, at, user_id::text, user_name, token_name, action, subject_kind, subject_id, subject_name, changes
      FROM audit_entry
     WHERE workspace_id = ${workspaceId}::uuid
       AND (${before}::bigint IS NULL OR id < ${before}::bigint)
       AND (${user}::uuid IS NULL OR user_id = ${user}::uuid)
       AND (${subject}::text IS NULL OR subject_kind = ${subject})
       AND (${action}::text IS NULL OR action = ${action})
       AND (${from}::date IS NULL OR at >= ${from}::date::timestamp AT TIME ZONE 'UTC')
       AND (${to}::date IS NULL OR at < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC')
     ORDER BY id DESC LIMIT ${limit}`
  return rows.map((row) => ({
    entryId: row.id,
    at: row.at.toISOString(),
    by: row.user_id === null ? null : { userId: row.user_id, name: row.user_name ?? '', tokenName: row.token_name },
    action: row.action,
    subject: { kind: row.subject_kind, id: row.subject_id, name: row.subject_name },
    changes: row.changes,
  }))
}

/** Everybody who stands in the log, members or not any more, by name. */
export async function readAuditPeople(db: Db, workspaceId: string): Promise<{ userId: string; name: string }[]> {
  return db.$queryRaw<{ userId: string; name: string }[]>`
    SELECT user_id::text AS "userId", max(user_name) AS name FROM audit_entry
     WHERE workspace_id = ${workspaceId}::uuid AND user_id IS NOT NULL AND user_name IS NOT NULL
     GROUP BY user_id ORDER BY 2`
}
