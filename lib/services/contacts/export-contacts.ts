import type { ContactSelection } from '#lib/contract/contact-actions.ts'
import { FIELD_KEYS, FIELDS, type FieldKey } from '#lib/contract/fields.ts'
import type { ContactField } from '#lib/contract/import-record.ts'
import { csvLine } from '#lib/core/csv/write-csv.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import { type ExportedContact, readExport } from '#lib/db/contact-export.ts'
import { contactCondition, contactsById } from '#lib/db/contact-filter.ts'
import { type CustomField, readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import { countOf } from './act-on-contacts.ts'
import { contactScope } from './contact-scope.ts'

/** The full name is made of its parts, which stand there. */
const COLUMNS: readonly FieldKey[] = [
  'contactId',
  ...FIELD_KEYS.filter((key) => key !== 'contactId' && key !== 'fullName'),
]

/**
 * A file of contacts with their ids, every field, the workspace's own, and tags: *Update with CSV* takes it back, and changes just what
 * was edited.
 *
 * @throws AppError `not-found` for a foreign segment
 */
export async function exportContacts(
  db: Db,
  by: AuditBy,
  selection: ContactSelection,
): Promise<{ fileName: string; bytes: AsyncIterable<Uint8Array> }> {
  const { workspaceId } = by
  const condition =
    'contactIds' in selection
      ? contactsById(workspaceId, selection.contactIds)
      : contactCondition(await contactScope(db, workspaceId, selection.filter))
  const own = await readCustomFields(db, workspaceId)
  const name = 'contactIds' in selection ? countOf(selection.contactIds.length) : 'Contacts of a filter'
  await db.$transaction((tx) =>
    recordAudit(tx, by, { action: 'exported', subject: { kind: 'contact', id: null, name } }),
  )
  const day = new Date().toISOString().slice(0, 10)
  return { fileName: `contacts ${day}.csv`, bytes: lines(readExport(db.pool, condition), own) }
}

async function* lines(
  pages: AsyncIterable<ExportedContact[]>,
  own: readonly CustomField[],
): AsyncGenerator<Uint8Array> {
  const header = [...COLUMNS.map((key) => FIELDS[key].label), ...own.map(({ name }) => name)]
  // The mark makes spreadsheets read the file as UTF-8; our own reader takes it off.
  yield Buffer.from(`\uFEFF${csvLine(header)}`)
  for await (const page of pages) yield Buffer.from(page.map((contact) => csvLine(cellsOf(contact, own))).join(''))
}

function cellsOf(contact: ExportedContact, own: readonly CustomField[]): string[] {
  return [
    ...COLUMNS.map((key) => cellOf(contact, key)),
    ...own.map(({ customFieldId }) => customCell(contact.custom[customFieldId])),
  ]
}

function cellOf({ contactId, values, tags }: ExportedContact, key: FieldKey): string {
  if (key === 'contactId') return contactId
  if (key === 'tags') return tags.join('; ')
  if (key === 'linkedinUrl') return values.linkedinSlug ? `https://www.linkedin.com/in/${values.linkedinSlug}` : ''
  return values[key as ContactField] ?? ''
}

function customCell(value: string | number | boolean | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const text = String(value ?? '')
  // Three decimals would be read back as thousands.
  return typeof value === 'number' && /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
}
