import type { Db, Tx } from './database.ts'

/** A cell that is to be read as if the file said `value`. */
export type CellEdit = { rowNumber: number; columnIndex: number; value: string }

/** Values in force by row, and by column within the row. */
export type EditsByRow = Map<number, Map<number, string>>

/** The fixes in force: of several for one cell the last that was not taken back. All rows, unless some are named. */
export async function readEdits(
  db: Db | Tx,
  importId: string,
  rowNumbers: readonly number[] | null = null,
): Promise<EditsByRow> {
  const edits = await db.$queryRaw<CellEdit[]>`
    SELECT DISTINCT ON (row_number, column_index) row_number AS "rowNumber", column_index AS "columnIndex", value
      FROM import_edit
     WHERE import_id = ${importId}::uuid AND NOT undone
       AND (${rowNumbers === null} OR row_number = ANY(${rowNumbers ?? []}::int[]))
     ORDER BY row_number, column_index, step DESC`
  const byRow: EditsByRow = new Map()
  for (const { rowNumber, columnIndex, value } of edits) {
    const row = byRow.get(rowNumber) ?? new Map<number, string>()
    byRow.set(rowNumber, row.set(columnIndex, value))
  }
  return byRow
}

/** Adds a step. What was taken back before it can be done again no more. */
export async function insertEditStep(
  tx: Tx,
  { importId, userId }: { importId: string; userId: string },
  edits: readonly CellEdit[],
): Promise<void> {
  await tx.$executeRaw`DELETE FROM import_edit WHERE import_id = ${importId}::uuid AND undone`
  await tx.$executeRaw`
    INSERT INTO import_edit (import_id, step, row_number, column_index, value, edited_by)
    SELECT ${importId}::uuid, (SELECT coalesce(max(step), 0) + 1 FROM import_edit WHERE import_id = ${importId}::uuid),
           given.*, ${userId}::uuid
      FROM unnest(${edits.map(({ rowNumber }) => rowNumber)}::int[],
                  ${edits.map(({ columnIndex }) => columnIndex)}::int[],
                  ${edits.map(({ value }) => value)}::text[]) AS given`
}

/**
 * Takes the last step back, or does the last one that was taken back again.
 *
 * @returns the rows it touches; null when there is no such step
 */
export async function turnEditStep(tx: Tx, importId: string, way: 'undo' | 'redo'): Promise<number[] | null> {
  const rows = await tx.$queryRaw<{ row_number: number }[]>`
    UPDATE import_edit SET undone = NOT undone
     WHERE import_id = ${importId}::uuid
       AND step = (SELECT CASE WHEN ${way} = 'undo' THEN max(step) FILTER (WHERE NOT undone)
                               ELSE min(step) FILTER (WHERE undone) END
                     FROM import_edit WHERE import_id = ${importId}::uuid)
    RETURNING row_number`
  return rows.length === 0 ? null : [...new Set(rows.map(({ row_number }) => row_number))]
}

export async function removeEdits(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM import_edit WHERE import_id = ${importId}::uuid`
}

export type EditCounts = { cells: number; canUndo: boolean; canRedo: boolean }

export async function countEdits(db: Db | Tx, importId: string): Promise<EditCounts> {
  const [counts] = await db.$queryRaw<EditCounts[]>`
    SELECT count(DISTINCT (row_number, column_index)) FILTER (WHERE NOT undone)::int AS cells,
           count(*) FILTER (WHERE NOT undone) > 0 AS "canUndo", count(*) FILTER (WHERE undone) > 0 AS "canRedo"
      FROM import_edit WHERE import_id = ${importId}::uuid`
  return counts ?? { cells: 0, canUndo: false, canRedo: false }
}
