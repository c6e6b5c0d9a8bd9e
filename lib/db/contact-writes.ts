import type { ContactChangeRecord } from '#lib/core/settlement/revert-change.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type ColumnType, columnSet, toText } from './column-set.ts'
import { connectionOf } from './connection-of.ts'
import type { ContactRow } from './contact-columns.ts'
import type { Tx } from './database.ts'
import { copyRows } from './directory/copy-rows.ts'
import { noteTags } from './workspace-tags.ts'

const COLUMN_TYPES = {
  id: 'uuid',
  account_id: 'uuid',
  email: 'text',
  email_key: 'text',
  email_status: 'text',
  phone: 'text',
  linkedin_slug: 'text',
  linkedin_urn: 'text',
  external_id: 'text',
  name_key: 'text',
  first_name: 'text',
  middle_name: 'text',
  last_name: 'text',
  job_title: 'text',
  seniority: 'text',
  department: 'text',
  decision_maker: 'boolean',
  company_name: 'text',
  company_domain: 'text',
  location: 'text',
  city: 'text',
  region: 'text',
  country: 'text',
  owner_id: 'uuid',
  tags: 'text[]',
  notes: 'text',
  do_not_touch: 'boolean',
  profile: 'jsonb',
  custom: 'jsonb',
  kept: 'jsonb',
  sources: 'jsonb',
  experience: 'jsonb',
  job_change: 'jsonb',
  engagement: 'real',
  icp_tier: 'text',
  lead_score: 'smallint',
  grade: 'text',
  score_parts: 'jsonb',
  match_state: 'text',
  match_tier: 'smallint',
  match_confidence: 'text',
  match_score: 'real',
  match_person_id: 'text',
  match: 'jsonb',
  duplicate_number: 'integer',
} as const satisfies Record<string, ColumnType>

const COLUMN_NAMES = Object.keys(COLUMN_TYPES) as (keyof typeof COLUMN_TYPES)[]
const COLUMNS = Prisma.raw(COLUMN_NAMES.join(', '))
const ASSIGNMENTS = Prisma.raw(
  COLUMN_NAMES.filter((column) => column !== 'id')
    .map((column) => `${column} = new.${column}`)
    .join(', '),
)

/** Adds contacts. Throws Postgres' unique violation where one shares a key with a contact of the workspace. */
export async function insertContacts(
  tx: Tx,
  { workspaceId, importId }: { workspaceId: string; importId: string | null },
  rows: readonly ContactRow[],
): Promise<void> {
  if (rows.length === 0) return
  await noteTags(tx, workspaceId, tagsOf(rows))
  const copy = copyRows(await connectionOf(tx), `contact (workspace_id, created_by_import, ${COLUMN_NAMES.join(', ')})`)
  for (const row of rows)
    await copy.write([
      workspaceId,
      importId,
      ...COLUMN_NAMES.map((column) => toText(row[column], COLUMN_TYPES[column])),
    ])
  await copy.end()
}

/** Writes contacts over. Throws Postgres' unique violation where a key has come to belong to somebody else meanwhile. */
export async function updateContacts(tx: Tx, workspaceId: string, rows: readonly ContactRow[]): Promise<void> {
  if (rows.length === 0) return
  await noteTags(tx, workspaceId, tagsOf(rows))
  const { from, values } = columnSet(rows, COLUMN_TYPES)
  await tx.$executeRaw`
    UPDATE contact SET ${ASSIGNMENTS}, updated_at = now()
      FROM (SELECT ${values} FROM ${from}) AS new (${COLUMNS})
     WHERE contact.id = new.id AND contact.workspace_id = ${workspaceId}::uuid`
}

const tagsOf = (rows: readonly ContactRow[]): string[] => [
  ...new Set(rows.flatMap(({ tags }) => (Array.isArray(tags) ? tags.map(String) : []))),
]

export type ContactChange = { rowNumber: number; contactId: string } & ContactChangeRecord

/** Keeps what an import is about to write over, so that it can be put back. */
export async function insertContactChanges(tx: Tx, importId: string, changes: readonly ContactChange[]): Promise<void> {
  if (changes.length === 0) return
  await tx.$executeRaw`
    INSERT INTO contact_change (import_id, row_number, contact_id, changes, aside, revision_before)
    SELECT ${importId}::uuid, given.*, contact.revision
      FROM unnest(${changes.map(({ rowNumber }) => rowNumber)}::int[],
                  ${changes.map(({ contactId }) => contactId)}::uuid[],
                  ${changes.map((change) => JSON.stringify(change.changes))}::jsonb[],
                  ${changes.map(({ aside }) => aside && JSON.stringify(aside))}::jsonb[])
           AS given (row_number, contact_id, changes, aside)
      JOIN contact ON contact.id = given.contact_id`
}

/** Notes how the contacts stand once the changes are written. */
export async function noteRevisions(tx: Tx, importId: string, changes: readonly ContactChange[]): Promise<void> {
  if (changes.length === 0) return
  await tx.$executeRaw`
    UPDATE contact_change SET revision_after = contact.revision FROM contact
     WHERE import_id = ${importId}::uuid AND row_number = ANY(${changes.map(({ rowNumber }) => rowNumber)}::int[])
       AND contact.id = contact_change.contact_id`
}

/** The platform-wide records of addresses; those that exist stay as they are. */
export async function insertGlobalContacts(tx: Tx, emailKeys: readonly string[]): Promise<void> {
  if (emailKeys.length === 0) return
  await tx.$executeRaw`
    INSERT INTO global_contact (email_key)
    SELECT DISTINCT email_key FROM unnest(${emailKeys}::text[]) AS given (email_key) ORDER BY email_key
        ON CONFLICT DO NOTHING`
}
