import { Prisma } from '#prisma/generated/client.ts'
import type { Tx } from './database.ts'
import type { Chunk } from './import-chunks.ts'

/** A range of the order of work; both ends belong to it. */
export type WorkRange = Pick<Chunk, 'from' | 'to'>

/**
 * Lays out the order of a run: rows that will be written before those that are left out, the most promising first, and among
 * equals as they stand in the file. An order that exists stays.
 */
export async function layOutWork(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO import_work (import_id, position, row_number)
    SELECT ${importId}::uuid,
           row_number() OVER (ORDER BY (p.action IN ('create', 'update', 'unchanged')) DESC, r.promise DESC, r.row_number),
           r.row_number
      FROM import_row r JOIN import_plan_row p USING (import_id, row_number)
     WHERE r.import_id = ${importId}::uuid
       AND NOT EXISTS (SELECT FROM import_work WHERE import_id = ${importId}::uuid)`
}

/** A condition on `rowNumber`, a column of the import's rows: it stands in this range of the order of work. */
export const inRange = (importId: string, { from, to }: WorkRange, rowNumber: Prisma.Sql): Prisma.Sql => Prisma.sql`
  ${rowNumber} IN (SELECT row_number FROM import_work
                    WHERE import_id = ${importId}::uuid AND position BETWEEN ${from} AND ${to})`
