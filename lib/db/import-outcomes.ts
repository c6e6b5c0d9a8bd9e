import type { RowOutcome } from '#lib/core/settlement/settlement-row.ts'
import { connectionOf } from './connection-of.ts'
import type { Tx } from './database.ts'
import { copyRows } from './directory/copy-rows.ts'

/** Writes lines of the ledger. A row that has its line already is a bug, and the database says so. */
export async function insertOutcomes(tx: Tx, importId: string, outcomes: readonly RowOutcome[]): Promise<void> {
  const copy = copyRows(
    await connectionOf(tx),
    'import_outcome (import_id, row_number, outcome, reason, detail, contact_id)',
  )
  for (const { rowNumber, outcome, reason, detail, contactId } of outcomes)
    await copy.write([importId, rowNumber, outcome, reason, detail && JSON.stringify(detail), contactId])
  await copy.end()
}

/** The first row of this import that stands for each of the contacts, whether it changed it or found nothing to change. */
export async function readSettledContacts(
  tx: Tx,
  importId: string,
  contactIds: readonly string[],
): Promise<Map<string, number>> {
  if (contactIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ contact_id: string; row_number: number }[]>`
    SELECT contact_id::text, min(row_number) AS row_number FROM import_outcome
     WHERE import_id = ${importId}::uuid AND contact_id = ANY(${contactIds}::uuid[])
       AND (outcome IN ('imported', 'updated') OR reason = 'unchanged')
     GROUP BY contact_id`
  return new Map(rows.map(({ contact_id, row_number }) => [contact_id, row_number]))
}
