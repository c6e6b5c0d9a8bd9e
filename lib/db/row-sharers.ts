import type { RowKeys } from '#lib/contract/import-record.ts'
import type { Tx } from './database.ts'

/**
 * Rows that share a key with one of these rows, these among them, in the order of the file. One pass over the rows of the import.
 *
 * @param more keys that count as well, though no row has them yet
 */
export async function readSharers(
  tx: Tx,
  importId: string,
  rowNumbers: readonly number[],
  more: readonly RowKeys[] = [],
): Promise<number[]> {
  const given = (key: keyof RowKeys) => more.flatMap((keys) => keys[key] ?? [])
  const rows = await tx.$queryRaw<{ row_number: number }[]>`
    WITH named AS MATERIALIZED (
      SELECT row_number, email_key, linkedin_slug, phone, external_id, contact_id, name_key
        FROM import_row WHERE import_id = ${importId}::uuid AND row_number = ANY(${rowNumbers}::int[])
    )
    SELECT row_number FROM import_row
     WHERE import_id = ${importId}::uuid
       AND (row_number IN (SELECT row_number FROM named)
         OR email_key IN (SELECT email_key FROM named UNION SELECT unnest(${given('emailKey')}::text[]))
         OR linkedin_slug IN (SELECT linkedin_slug FROM named UNION SELECT unnest(${given('linkedinSlug')}::text[]))
         OR phone IN (SELECT phone FROM named UNION SELECT unnest(${given('phone')}::text[]))
         OR external_id IN (SELECT external_id FROM named UNION SELECT unnest(${given('externalId')}::text[]))
         OR contact_id IN (SELECT contact_id FROM named UNION SELECT unnest(${given('contactId')}::uuid[]))
         OR name_key IN (SELECT name_key FROM named UNION SELECT unnest(${given('nameKey')}::text[])))
     ORDER BY row_number`
  return rows.map(({ row_number }) => row_number)
}
