import type { FieldChanges } from '#lib/core/survivorship/changes-between.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { ContactRow } from './contact-columns.ts'
import type { Tx } from './database.ts'

const WRITTEN = [
  'account_id',
  'email',
  'email_key',
  'email_status',
  'phone',
  'linkedin_slug',
  'linkedin_urn',
  'external_id',
  'name_key',
  'first_name',
  'middle_name',
  'last_name',
  'job_title',
  'seniority',
  'department',
  'decision_maker',
  'company_name',
  'company_domain',
  'location',
  'city',
  'region',
  'country',
  'owner_id',
  'tags',
  'notes',
  'do_not_touch',
  'profile',
  'custom',
  'kept',
  'sources',
  'experience',
  'job_change',
  'icp_tier',
  'lead_score',
  'grade',
  'score_parts',
  'match_state',
  'match_tier',
  'match_confidence',
  'match_score',
  'match_person_id',
  'match',
  'duplicate_number',
] as const
const COLUMNS = Prisma.raw(WRITTEN.join(', '))
const GIVEN = Prisma.raw(WRITTEN.map((column) => `given.${column}`).join(', '))
const ASSIGNMENTS = Prisma.raw(WRITTEN.map((column) => `${column} = given.${column}`).join(', '))

/**
 * Adds contacts. One that shares a unique key with a contact of the workspace is not added.
 *
 * @returns how many were added
 */
export async function insertContacts(
  tx: Tx,
  { workspaceId, importId }: { workspaceId: string; importId: string },
  rows: readonly ContactRow[],
): Promise<number> {
  if (rows.length === 0) return 0
  return await tx.$executeRaw`
    INSERT INTO contact (id, workspace_id, created_by_import, ${COLUMNS})
    SELECT given.id, ${workspaceId}::uuid, ${importId}::uuid, ${GIVEN}
      FROM json_populate_recordset(NULL::contact, ${JSON.stringify(rows)}::json) AS given
        ON CONFLICT DO NOTHING`
}

/** Writes contacts over. Throws Postgres' unique violation where a key has come to belong to somebody else meanwhile. */
export async function updateContacts(tx: Tx, workspaceId: string, rows: readonly ContactRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    UPDATE contact SET ${ASSIGNMENTS}, updated_at = now()
      FROM json_populate_recordset(NULL::contact, ${JSON.stringify(rows)}::json) AS given
     WHERE contact.id = given.id AND contact.workspace_id = ${workspaceId}::uuid`
}

export type ContactChange = { rowNumber: number; contactId: string; changes: FieldChanges }

/** Keeps what an import wrote over, so that it can be put back. */
export async function insertContactChanges(tx: Tx, importId: string, changes: readonly ContactChange[]): Promise<void> {
  if (changes.length === 0) return
  await tx.$executeRaw`
    INSERT INTO contact_change (import_id, row_number, contact_id, changes)
    SELECT ${importId}::uuid, *
      FROM unnest(${changes.map(({ rowNumber }) => rowNumber)}::int[],
                  ${changes.map(({ contactId }) => contactId)}::uuid[],
                  ${changes.map((change) => JSON.stringify(change.changes))}::jsonb[])`
}

/** The platform-wide records of addresses; those that exist stay as they are. */
export async function insertGlobalContacts(tx: Tx, emailKeys: readonly string[]): Promise<void> {
  if (emailKeys.length === 0) return
  await tx.$executeRaw`
    INSERT INTO global_contact (email_key)
    SELECT DISTINCT email_key FROM unnest(${emailKeys}::text[]) AS given (email_key) ORDER BY email_key
        ON CONFLICT DO NOTHING`
}
