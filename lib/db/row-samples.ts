import type { Db, Tx } from './database.ts'

export type SampledRow = { rowNumber: number; cells: string[] }

/** Rows spread evenly over the whole file, in its order; about `count` of them. */
export async function sampleRows(
  db: Db | Tx,
  importId: string,
  { rowsTotal, count }: { rowsTotal: number; count: number },
) {
  const step = Math.max(1, Math.floor(rowsTotal / count))
  return db.$queryRaw<SampledRow[]>`
    SELECT r.row_number AS "rowNumber", r.cells
      FROM generate_series(1, ${rowsTotal}::int, ${step}::int) AS at (row_number)
      JOIN import_row r ON r.import_id = ${importId}::uuid AND r.row_number = at.row_number
     ORDER BY r.row_number`
}
