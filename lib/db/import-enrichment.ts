import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import type { RowIdentification } from '#lib/core/settlement/settlement-row.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Tx } from './database.ts'
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
  await tx.$executeRaw`
    INSERT INTO import_enrichment (import_id, row_number, identification, facts)
    SELECT ${importId}::uuid, *
      FROM unnest(${rows.map(({ rowNumber }) => rowNumber)}::int[],
                  ${rows.map(({ identification }) => JSON.stringify(identification))}::jsonb[],
                  ${rows.map(({ facts }) => facts && JSON.stringify(facts))}::jsonb[])`
}
