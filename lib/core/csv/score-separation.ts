import { isDataCell } from './data-cell.ts'
import { DELIMITERS } from './dialect.ts'
import { SEEN } from './record-table.ts'
import type { SampleRecords, Separation } from './sample-of.ts'
import { isUsualName } from './usual-name.ts'

/** The four usual delimiters are preferred to those seen now and then. */
const RARE_WORTH = 0.8
/** Where several characters fit as well as the one they are made of, they are what was meant. */
const SEVERAL_WORTH = 1.25
/** Words in a row are text unless very many lines have as many. */
const LEAST_COLUMNS_BY_SPACE = 4

/** Whether a record's quotes are out of order. */
export const isBroken = (flags: number): boolean => (flags & (SEEN.stray | SEEN.unclosed)) !== 0

/** Sameness of the rows times the share of cells that look like values; 0 for one column. */
export function scoreSeparation(records: SampleRecords, { delimiter, quote }: Separation): number {
  const isComment = records.cells.map(([first]) => first?.startsWith('#') ?? false)
  const cells = records.cells.filter((_, at) => !isComment[at])
  const seen = records.seen.filter((_, at) => !isComment[at])
  const usual = usualWidth(cells)
  if (usual < 2) return 0
  // What stands above the table (titles, dates of export) has widths of its own and says nothing against a delimiter.
  const top = Math.min(
    cells.findIndex(({ length }) => length === usual),
    20,
  )
  const table = cells.slice(top)
  const alike = table.filter(({ length }) => length === usual)
  const broken = seen.slice(top).filter(isBroken).length / table.length
  const share = alike.length / table.length
  // Where the first line has no delimiter, the lines below must agree and begin with names: one column of `Acme, Inc.` is
  // no table of two.
  const first = table[0] ?? []
  const isUnlikely = share < 0.9 || table.length === 1 || first.some(isDataCell)
  const isAboveUncut = top > 0 && cells.slice(0, top).every(({ length }) => length === 1)
  const isNamed = isUsualName(cells[top - 1]?.[0] ?? '')
  const isOneColumn = isAboveUncut && (isUnlikely || isNamed) && first.filter(isUsualName).length < 2
  const sameness = share ** 2 * (1 - top / (cells.length + 10)) * (isOneColumn ? 0.04 : 1)
  const isRare = !(DELIMITERS as readonly string[]).includes(delimiter)
  if (delimiter === ' ' && (usual < LEAST_COLUMNS_BY_SPACE || alike.length < cells.length)) return 0
  if (delimiter.length > 1 && isPartOf(cells, delimiter, usual)) return 0
  const worth = delimiter.length > 1 ? SEVERAL_WORTH : isRare ? RARE_WORTH : 1
  const quoteWorth = quote === '"' ? 1 : quote === '' ? 0.9 : 0.97
  return sameness * (1 - 1 / (usual + 1)) * (1 - broken / 2) * (0.3 + 0.7 * valueShare(alike)) * worth * quoteWorth
}

/** `;;` in a table of `;` with empty cells: some lines are of another width, and hold its first character alone. */
function isPartOf(cells: readonly string[][], delimiter: string, usual: number): boolean {
  const others = cells.filter(({ length }) => length !== usual)
  return (
    others.length > cells.length * 0.1 || others.some((row) => row.some((cell) => cell.includes(delimiter.charAt(0))))
  )
}

/** The width that most records have, the earliest among equals; lines of one cell count for less. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const groups = [...Map.groupBy(rows, ({ length }) => length)]
  const weight = ([width, { length }]: [number, unknown[]]) => length * (width === 1 ? 0.7 : 1)
  return groups.sort((left, right) => weight(right) - weight(left))[0]?.[0] ?? 0
}

const VALUE =
  /^\s*(|[+-]?[\d.,' ]+%?|[\w.+-]+@[\w.-]+|(https?:\/\/|www\.)\S+|\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([ T][\d:.+Z-]+)?|[\p{L}\p{M}\d .,'’()&/_:#+*!?-]{1,80})\s*$/u
/** A delimiter of another kind inside a cell speaks against this way of cutting; so do quotes around a whole cell. */
const LEFT_OVER = /[;\t|]|,\S|^\s*(["']).*\1\s*$|^\s*'[^']*$|^[^']*'\s*$|^\s*"[^"]*$/

function valueShare(rows: readonly string[][]): number {
  let values = 0
  let cells = 0
  for (const row of rows.slice(0, 100)) {
    for (const cell of row.slice(0, 100)) {
      cells++
      if (cell.length < 200 && VALUE.test(cell) && !LEFT_OVER.test(cell)) values++
    }
  }
  return cells === 0 ? 0 : values / cells
}
