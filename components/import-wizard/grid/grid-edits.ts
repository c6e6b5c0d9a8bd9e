import type { CellEdit, Place } from '#components/ui/edit-grid/grid-types.ts'
import type { ImportRowView } from '#lib/contract/imports.ts'

/** As many cells as one request takes. */
const EDITS_MAX = 1_000

/** What is written over from a place on, as a spreadsheet pastes a block: rows by line, columns by tab. */
export function pastedEdits(
  text: string,
  from: Place,
  { rows, columns }: { rows: readonly ImportRowView[]; columns: number },
): CellEdit[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  return lines
    .flatMap((line, down) => {
      const row = rows[from.row + down]
      if (!row) return []
      return line.split('\t').flatMap((value, right) => {
        const columnIndex = from.column + right
        if (columnIndex >= columns || row.cells[columnIndex] === value) return []
        return [{ rowNumber: row.rowNumber, columnIndex, value: value.slice(0, 10_000) }]
      })
    })
    .slice(0, EDITS_MAX)
}

/** The other rows in which a column holds the same wrong value: what was fixed once can be fixed in all of them. */
export function sameElsewhere(
  rows: readonly ImportRowView[],
  { rowNumber, columnIndex, value }: CellEdit,
  former: string,
): CellEdit[] {
  if (former.trim() === '') return []
  return rows
    .filter((row) => row.rowNumber !== rowNumber && row.cells[columnIndex] === former)
    .map((row) => ({ rowNumber: row.rowNumber, columnIndex, value }))
    .slice(0, EDITS_MAX)
}

/** Where the next row in error stands, behind a place, at the cell that is to blame where that is known. */
export function nextError(rows: readonly ImportRowView[], behind: number): Place | null {
  const isWrong = ({ action, outcome }: ImportRowView) => action === 'error' || outcome === 'errored'
  const later = rows.findIndex((row, at) => at > behind && isWrong(row))
  const at = later >= 0 ? later : rows.findIndex(isWrong)
  const row = rows[at]
  if (!row) return null
  const column = row.cells.findIndex((_, columnIndex) => issueOf(row, columnIndex) !== null)
  return { row: at, column: Math.max(0, column) }
}

/** What is wrong with a cell, in words; an issue belongs to the cell that holds its value. */
export function issueOf(row: ImportRowView, columnIndex: number): string | null {
  const cell = (row.cells[columnIndex] ?? '').trim()
  if (cell === '') return null
  return row.issues.find(({ value }) => value !== '' && value === cell.slice(0, 200))?.text ?? null
}

/** The rows with what was typed but not answered yet. */
export function withPending(rows: readonly ImportRowView[], pending: readonly CellEdit[]): ImportRowView[] {
  if (pending.length === 0) return [...rows]
  const byRow = Map.groupBy(pending, ({ rowNumber }) => rowNumber)
  return rows.map((row) => {
    const edits = byRow.get(row.rowNumber)
    if (!edits) return row
    const cells = [...row.cells]
    for (const { columnIndex, value } of edits) cells[columnIndex] = value
    const edited = new Set([...row.editedColumns, ...edits.map(({ columnIndex }) => columnIndex)])
    return { ...row, cells, editedColumns: [...edited] }
  })
}
