import type { RowKeys } from '#lib/contract/import-record.ts'
import type { Tx } from './database.ts'

/**
 * All rows whose plan may change along with that of these: they share a key or, by the plan, a contact with one of them, or with a
 * row that does. These are among them; in the order of the file.
 *
 * @param more keys that count as well, though no row has them yet
 */
export async function readRelated(
  tx: Tx,
  importId: string,
  rowNumbers: readonly number[],
  more: readonly RowKeys[] = [],
): Promise<number[]> {
  let related = [...rowNumbers]
  for (let before = 0; before < related.length; ) {
    before = related.length
    related = await withSameContact(tx, importId, await readSharers(tx, importId, related, more))
  }
  return related
}

/** Rows that share a key with one of these, these among them. One pass over the rows of the import. */
async function readSharers(
  tx: Tx,
  importId: string,
  rowNumbers: readonly number[],
  more: readonly RowKeys[],
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
         OR name_key IN (SELECT name_key FROM named UNION SELECT unnest(${given('nameKey')}::text[])))`
  return rows.map(({ row_number }) => row_number)
}

/** Rows that the plan takes for the same contact as one of these, these among them. */
async function withSameContact(tx: Tx, importId: string, rowNumbers: readonly number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ row_number: number }[]>`
    SELECT row_number FROM import_plan_row
     WHERE import_id = ${importId}::uuid
       AND contact_id IN (SELECT contact_id FROM import_plan_row
                           WHERE import_id = ${importId}::uuid AND row_number = ANY(${rowNumbers}::int[]))`
  const all = new Set([...rowNumbers, ...rows.map(({ row_number }) => row_number)])
  return [...all].sort((left, right) => left - right)
}
