import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import type { RowIdentification } from '#lib/core/settlement/settlement-row.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { connectionOf } from './connection-of.ts'
import type { Tx } from './database.ts'
import { copyRows } from './directory/copy-rows.ts'
import { inRange, type WorkRange } from './import-work.ts'

export type RowEnrichment = { rowNumber: number; identification: RowIdentification; facts: PersonFacts | null }

/** Replaces what was found for a range of rows. */
export async function replaceEnrichment(
  tx: Tx,
  importId: string,
  { rows, ...range }: WorkRange & { rows: readonly RowEnrichment[] },
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM import_enrichment
     WHERE import_id = ${importId}::uuid AND ${inRange(importId, range, Prisma.sql`row_number`)}`
  if (rows.length === 0) return
  const copy = copyRows(await connectionOf(tx), 'import_enrichment (import_id, row_number, identification, facts)')
  for (const { rowNumber, identification, facts } of rows)
    await copy.write([importId, rowNumber, JSON.stringify(identification), facts && JSON.stringify(facts)])
  await copy.end()
}
