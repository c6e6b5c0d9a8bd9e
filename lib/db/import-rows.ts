import type { PoolClient } from 'pg'
import type { CsvRecord } from '#lib/core/csv/read-records.ts'
import type { NormalizedRow } from '#lib/core/records/normalize-record.ts'
import type { Db } from './database.ts'
import { textArray } from './directory/array-values.ts'
import { copyRows } from './directory/copy-rows.ts'

const COLUMNS = `import_row (import_id, row_number, line_number, byte_offset, cells, record, issues, has_error,
  email_key, linkedin_slug, phone, external_id, contact_id, name_key, promise)`

export type ImportRowWriter = {
  write(csv: CsvRecord, row: NormalizedRow): Promise<void> | undefined
  end(): Promise<number>
}

/** Takes all rows of an import away and COPYs new ones in; the caller's transaction makes it one. */
export async function replaceImportRows(client: PoolClient, importId: string): Promise<ImportRowWriter> {
  await client.query('DELETE FROM import_row WHERE import_id = $1', [importId])
  const copy = copyRows(client, COLUMNS)
  return {
    write: ({ rowNumber, lineNumber, byteOffset, cells, surplus }, { record, keys, issues, hasError, promise }) =>
      copy.write([
        importId,
        rowNumber,
        lineNumber,
        byteOffset,
        textArray(surplus.length > 0 ? [...cells, ...surplus] : cells),
        JSON.stringify(record),
        issues.length === 0 ? null : JSON.stringify(issues),
        hasError,
        keys.emailKey,
        keys.linkedinSlug,
        keys.phone,
        keys.externalId,
        keys.contactId,
        keys.nameKey,
        promise,
      ]),
    end: copy.end,
  }
}

/**
 * Tells the planner how many rows there are. It takes those that have just been copied in for a handful, and would go through all of
 * them once for each: 20,000 rows were planned in 40 seconds instead of one.
 */
export async function countRows(db: Db): Promise<void> {
  await db.$executeRaw`ANALYZE import_row (import_id, row_number)`
}
