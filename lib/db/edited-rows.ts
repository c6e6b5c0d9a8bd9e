import type { RowIssue } from '#lib/contract/import-record.ts'
import type { NormalizedRow } from '#lib/core/records/normalize-record.ts'
import { type ColumnType, columnSet } from './column-set.ts'
import type { Tx } from './database.ts'

/** A row of the file as it stands there, surplus cells among the others. */
export type FileRecord = {
  rowNumber: number
  lineNumber: number
  byteOffset: number
  cells: string[]
  issues: RowIssue[] | null
}

/** Rows by their numbers; numbers that the file has not are left out. */
export async function readFileRecords(tx: Tx, importId: string, rowNumbers: readonly number[]): Promise<FileRecord[]> {
  return tx.$queryRaw<FileRecord[]>`
    SELECT row_number AS "rowNumber", line_number AS "lineNumber", byte_offset::float8 AS "byteOffset", cells, issues
      FROM import_row WHERE import_id = ${importId}::uuid AND row_number = ANY(${rowNumbers}::int[])`
}

const COLUMN_TYPES = {
  row_number: 'integer',
  record: 'jsonb',
  issues: 'jsonb',
  has_error: 'boolean',
  email_key: 'text',
  linkedin_slug: 'text',
  phone: 'text',
  external_id: 'text',
  contact_id: 'uuid',
  name_key: 'text',
  promise: 'smallint',
} as const satisfies Record<string, ColumnType>

/** Has rows be understood in another way; their cells stay the file's own. */
export async function rewriteRecords(
  tx: Tx,
  importId: string,
  rows: readonly (NormalizedRow & { rowNumber: number })[],
): Promise<void> {
  if (rows.length === 0) return
  const { from, values } = columnSet(
    rows.map(({ rowNumber, record, keys, issues, hasError, promise }) => ({
      row_number: rowNumber,
      record,
      issues: issues.length === 0 ? null : issues,
      has_error: hasError,
      email_key: keys.emailKey,
      linkedin_slug: keys.linkedinSlug,
      phone: keys.phone,
      external_id: keys.externalId,
      contact_id: keys.contactId,
      name_key: keys.nameKey,
      promise,
    })),
    COLUMN_TYPES,
  )
  await tx.$executeRaw`
    UPDATE import_row r
       SET record = new.record, issues = new.issues, has_error = new.has_error, email_key = new.email_key,
           linkedin_slug = new.linkedin_slug, phone = new.phone, external_id = new.external_id,
           contact_id = new.contact_id, name_key = new.name_key,
           promise = new.promise
      FROM (SELECT ${values} FROM ${from})
           AS new (row_number, record, issues, has_error, email_key, linkedin_slug, phone, external_id, contact_id, name_key,
                 promise)
     WHERE r.import_id = ${importId}::uuid AND r.row_number = new.row_number`
}
