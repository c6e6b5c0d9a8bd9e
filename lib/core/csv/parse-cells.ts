import Papa from 'papaparse'
import { COLUMNS_MAX, type Dialect, isSpaced, separatorOf } from './dialect.ts'
import type { LineEnd } from './record-table.ts'

type CellDialect = Pick<Dialect, 'delimiter' | 'quote' | 'escape'>

/** A record whose quotes fail to close so many times has no quoted cells from there on: looking on would take too long. */
export const CLOSING_FAILURES_MAX = 16
/** Cells beyond so many are not told apart. */
const CELLS_MAX = 2 * COLUMNS_MAX

/**
 * Cells of whole records that stand one after the other in `text`, with their quotes in order and `lineEnd` between any two.
 *
 * @param hasQuoted whether any cell is quoted; without it quotes are text
 */
export function parseCells(
  text: string,
  dialect: CellDialect,
  part: { lineEnd: LineEnd; hasQuoted: boolean },
): string[][] {
  const parser = new Papa.Parser({
    delimiter: separatorOf(dialect.delimiter),
    newline: part.lineEnd === '' ? '\n' : part.lineEnd,
    fastMode: !part.hasQuoted,
    ...(part.hasQuoted ? { quoteChar: dialect.quote, escapeChar: dialect.quote } : {}),
  })
  const rows: string[][] = parser.parse(text, 0, false).data
  return isSpaced(dialect.delimiter) ? rows.map(withoutSpaces) : rows
}

const withoutSpaces = (cells: readonly string[]): string[] =>
  cells.map((cell, at) => (at > 0 && cell.startsWith(' ') ? cell.slice(1) : cell))

/**
 * Cells of one record, whatever its quotes are like: a quote that opens nothing or closes nothing is text, and a quoted
 * cell closes at the first quote that a delimiter or the end follows.
 */
export function lenientCells(text: string, given: CellDialect): string[] {
  const dialect = { ...given, delimiter: separatorOf(given.delimiter) }
  const { delimiter, quote } = dialect
  const cells: string[] = []
  let failures = 0
  let at = 0
  while (cells.length < CELLS_MAX) {
    const isOpen = quote !== '' && text[at] === quote && failures < CLOSING_FAILURES_MAX
    const close = isOpen ? closingQuote(text, at + 1, dialect) : closedAfterSpaces(text, at, dialect)
    if (isOpen && !close) failures++
    const end = close ? close.end : text.indexOf(delimiter, at)
    if (close) cells.push(withoutEscapes(text.slice(close.from, close.at), dialect))
    else cells.push(end < 0 ? text.slice(at) : text.slice(at, end))
    if (end < 0 || end >= text.length) return cells
    at = end + delimiter.length
    if (text[at] === ' ' && isSpaced(given.delimiter)) at++
  }
  return cells
}

/** A quote after spaces opens a cell only where it keeps a delimiter from cutting it: `Ann, "Lee, Jr."`. */
function closedAfterSpaces(text: string, at: number, dialect: CellDialect) {
  const { delimiter, quote } = dialect
  if (quote === '' || delimiter === ' ' || text[at] !== ' ') return null
  let open = at
  while (text[open] === ' ') open++
  if (text[open] !== quote) return null
  const close = closingQuote(text, open + 1, dialect)
  return close && text.slice(open, close.end).includes(delimiter) && !/[\r\n]/.test(text.slice(open, close.end))
    ? close
    : null
}

/** The closing quote and the delimiter or end behind it, spaces between them passed over. */
function closingQuote(text: string, from: number, dialect: CellDialect) {
  const { delimiter, quote, escape: way } = dialect
  for (let at = from; at < text.length; at++) {
    const next = text[at + 1]
    // Another cell opens before this one has closed.
    if (text[at] === quote && text[at - 1] === delimiter.at(-1) && at > from && opensCell(next, dialect)) return null
    if (way === 'backslash' && text[at] === '\\' && (next === quote || next === '\\')) at++
    else if (text[at] === quote) {
      if (next === quote) {
        at++
        continue
      }
      let end = at + 1
      while (text[end] === ' ' && delimiter !== ' ') end++
      if (end >= text.length || text.startsWith(delimiter, end)) return { from, at, end }
    }
  }
  return null
}

const opensCell = (next: string | undefined, { delimiter, quote }: CellDialect): boolean =>
  next !== undefined && next !== delimiter[0] && next !== quote && next !== ' ' && next !== '\n' && next !== '\r'

function withoutEscapes(text: string, { quote, escape: way }: CellDialect): string {
  const doubled = quote + quote
  if (way === 'double') return text.replaceAll(doubled, quote)
  return text.replace(/\\(["'\\])|""|''/g, (found: string, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === quote || escaped === '\\' ? escaped : found
    return found === doubled ? quote : found
  })
}
