import type { FieldChanges } from '#lib/core/survivorship/changes-between.ts'
import type { ContactRef } from './contact-details.ts'
import type { EditAction } from './contact-edits.ts'
import type { Db } from './database.ts'

/** One thing that was done to a contact. */
export type StoredEntry = {
  id: string
  at: string
  who: string | null
  importId: string | null
  fileName: string | null
  action: EditAction | null
  verdict: string | null
  /** The import that made the contact. */
  isMaking: boolean
  isUndone: boolean
  changes: FieldChanges
}

/** What imports and people did to a contact, the latest first. */
export async function readHistory(
  db: Db,
  { workspaceId, contactId }: ContactRef,
  limit: number,
): Promise<StoredEntry[]> {
  const rows = await db.$queryRaw<{ entry: StoredEntry }[]>`
    SELECT to_jsonb(entry) AS entry FROM (
      SELECT 'import ' || i.id || ' ' || h.row_number AS id, h.changed_at AS at, u.name AS who, i.id AS "importId", i.file_name AS "fileName",
             NULL::jsonb AS action, NULL::text AS verdict, false AS "isMaking", i.undone_at IS NOT NULL AS "isUndone", h.changes
        FROM contact_change h JOIN import i ON i.id = h.import_id LEFT JOIN app_user u ON u.id = i.created_by
       WHERE h.contact_id = ${contactId}::uuid AND i.workspace_id = ${workspaceId}::uuid AND h.changes <> '{}'
       UNION ALL
      SELECT 'edit ' || e.id, e.made_at, u.name, NULL, NULL, e.action, NULL, false, e.undone_at IS NOT NULL, l.changes
        FROM contact_edit_line l JOIN contact_edit e ON e.id = l.edit_id LEFT JOIN app_user u ON u.id = e.user_id
       WHERE l.contact_id = ${contactId}::uuid AND e.workspace_id = ${workspaceId}::uuid
       UNION ALL
      SELECT 'made ' || i.id, c.created_at, u.name, i.id, i.file_name, NULL, NULL, true, false, '{}'
        FROM contact c JOIN import i ON i.id = c.created_by_import LEFT JOIN app_user u ON u.id = i.created_by
       WHERE c.id = ${contactId}::uuid AND c.workspace_id = ${workspaceId}::uuid
       UNION ALL
      SELECT 'verdict', v.decided_at, u.name, NULL, NULL, NULL, v.verdict, false, false, '{}'
        FROM match_verdict v JOIN contact c ON c.id = v.contact_id LEFT JOIN app_user u ON u.id = v.decided_by
       WHERE v.contact_id = ${contactId}::uuid AND c.workspace_id = ${workspaceId}::uuid) entry
     ORDER BY at DESC, id LIMIT ${limit}`
  return rows.map(({ entry }) => entry)
}
