/** What a spreadsheet would take for a formula: also after full-width forms, which it folds to the plain ones. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/u
/** Numbers, amounts and phone numbers are no formulas, however they begin. */
const HARMLESS = /^[+-]?[\d().,\s/-]+%?$/
/** A cell that an earlier export has neutralised, or that looks as if: it gets one more apostrophe, so that reading takes off just one. */
const MARKED = /^'+[=+\-@\t\r\n\0＝＋－＠]/u

/**
 * A cell that no spreadsheet runs: an apostrophe goes before what it would take for a formula. `readBackCell` takes it off
 * again. Phone numbers and negative numbers stay as they are.
 */
export function neutralCell(cell: string): string {
  if (MARKED.test(cell)) return `'${cell}`
  return FORMULA.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `neutralCell`. */
export function readBackCell(cell: string): string {
  return MARKED.test(cell) ? cell.slice(1) : cell
}

/** One record by RFC 4180 with its line end; every cell is made neutral. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(neutralCell(cell))).join(',')}\r\n`
}

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
