import { NO_HEADER } from '#lib/contract/upload-reading.ts'
import { isDataCell } from './data-cell.ts'
import { usualWidth } from './score-separation.ts'
import { isUsualName } from './usual-name.ts'

/** Which record is the header (`NO_HEADER`: none), how sure that is (0..1), and why. */
export type HeaderGuess = { headerRow: number; confidence: number; reason: string }

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/
const LOOK_AT = 40
const NAME_LENGTH_MAX = 120

/**
 * The first record that is as wide as the table below it and whose cells are names rather than values. Titles, dates of
 * export, comments and rows of group names above it are passed over. Of a header of two lines the lower one is taken when
 * it names more columns; what stands below the header is data, totals at the end included. Where no record names columns and the very
 * first holds somebody's address there is no header.
 *
 * @param rows cells of the first records
 */
export function detectHeader(rows: readonly (readonly string[])[]): HeaderGuess {
  const looked = rows.slice(0, LOOK_AT).map((row) => seenOf(row))
  const usual = usualWidth(rows)
  const isWide = ({ width, filled }: RowSeen) =>
    width >= Math.min(usual, 2) && width >= usual * 0.5 && filled >= Math.max(1, usual * 0.5)
  const known = looked.findIndex((row) => isWide(row) && row.known >= Math.min(2, usual) && row.isNames)
  const named = looked.findIndex((row) => row.width >= usual && isWide(row) && row.isNames)
  const at = known >= 0 && (named < 0 || known <= named || isOnlyGroups(looked[named], looked[known])) ? known : named
  if (at < 0) {
    const first = Math.max(
      0,
      looked.findIndex((row) => row.width >= usual && isWide(row)),
    )
    if (first === 0 && rows[0]?.some((cell) => ADDRESS.test(cell.trim())))
      return { headerRow: NO_HEADER, confidence: 0.8, reason: 'the first record holds an address, as rows do' }
    return { headerRow: first, confidence: 0.3, reason: 'no line looks like a header, so this one was taken' }
  }
  const headerRow =
    isOnlyGroups(looked[at], looked[at + 1]) || isAboveNames(looked.slice(at, at + 3), usual) ? at + 1 : at
  return { headerRow, ...judged(looked[headerRow], headerRow) }
}

type RowSeen = { width: number; filled: number; distinct: number; known: number; isNames: boolean; hasData: boolean }

function seenOf(row: readonly string[]): RowSeen {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const distinct = new Set(cells.map((cell) => cell.toLowerCase())).size
  const isNames =
    cells.length > 0 &&
    distinct >= cells.length * 0.8 &&
    !cells.some((cell) => isDataCell(cell) || cell.length > NAME_LENGTH_MAX) &&
    !cells[0]?.startsWith('#')
  const known = cells.slice(0, 200).filter(isUsualName).length
  return { width: row.length, filled: cells.length, distinct, known, isNames, hasData: cells.some(isDataCell) }
}

/** Group names stand over several columns each: the line below names more columns, and known ones. */
function isOnlyGroups(upper: RowSeen | undefined, lower: RowSeen | undefined): boolean {
  if (!upper || !lower?.isNames || lower.known <= upper.known) return false
  return upper.filled < lower.filled || upper.distinct < upper.filled
}

/** A row with holes, a full row of names, a row of values: the second one is the header. */
function isAboveNames([upper, lower, data]: readonly RowSeen[], usual: number): boolean {
  if (!upper || !lower || !data) return false
  return upper.filled < lower.filled && lower.filled >= usual && lower.isNames && data.hasData
}

function judged(row: RowSeen | undefined, at: number): { confidence: number; reason: string } {
  const above =
    at === 0
      ? ''
      : `; the ${at === 1 ? 'line' : `${at} lines`} above it ${at === 1 ? 'is' : 'are'} no part of the table`
  if (row && row.known > 0) {
    const names = row.known === 1 ? 'one usual column name' : `${row.known} usual column names`
    return { confidence: at === 0 ? 0.98 : 0.9, reason: `it holds ${names}${above}` }
  }
  return { confidence: at === 0 ? 0.8 : 0.7, reason: `it holds names rather than values${above}` }
}
