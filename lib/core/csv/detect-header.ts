/** Which record is the header, how sure that is (0..1), and why. */
export type HeaderGuess = { headerRow: number; confidence: number; reason: string }

const LOOK_AT = 30
const DATA_CELL = /^[+-]?[\d.,' ]+%?$|@|^https?:\/\/|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/

/**
 * The first record that is as wide as the rows below it and whose cells are names rather than values. Titles, dates of
 * export and empty rows above it are passed over.
 *
 * @param rows cells of the first records
 */
export function detectHeader(rows: readonly string[][]): HeaderGuess {
  const widths = rows.slice(0, 200).map(filledWidth)
  const usual = usualWidth(rows.map(({ length }) => length))
  for (const [at, row] of rows.slice(0, LOOK_AT).entries()) {
    const filled = widths[at] ?? 0
    if (row.length < usual || filled < Math.max(1, usual * 0.5)) continue
    if (
      !looksLikeNames(row) &&
      at + 1 < rows.length &&
      rows.slice(at + 1, LOOK_AT).some((later) => later.length >= usual && looksLikeNames(later))
    )
      continue
    const names = looksLikeNames(row)
    if (at === 0) {
      return names
        ? { headerRow: 0, confidence: 0.95, reason: 'the first line holds the names of the columns' }
        : {
            headerRow: 0,
            confidence: 0.4,
            reason: 'the first line was taken for the header, though it looks like data',
          }
    }
    return {
      headerRow: at,
      confidence: names ? 0.85 : 0.4,
      reason: `the ${at === 1 ? 'line' : `${at} lines`} above it ${at === 1 ? 'is' : 'are'} no part of the table`,
    }
  }
  return { headerRow: 0, confidence: 0.3, reason: 'no line looks like a header, so the first one was taken' }
}

const filledWidth = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length

function usualWidth(widths: readonly number[]): number {
  const groups = [...Map.groupBy(widths, (width) => width)].sort(([, left], [, right]) => right.length - left.length)
  return groups[0]?.[0] ?? 1
}

/** Names of columns differ from one another, and none of them is a number, a date or an address. */
function looksLikeNames(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (cells.length === 0) return false
  const distinct = new Set(cells.map((cell) => cell.toLowerCase())).size
  return distinct >= cells.length * 0.8 && !cells.some((cell) => DATA_CELL.test(cell) || cell.length > 120)
}
