import { cutRecords } from './cut-records.ts'
import { COLUMNS_MAX, type Dialect } from './dialect.ts'
import { SEEN } from './record-table.ts'
import type { Repair } from './repair.ts'

export type RecordIssue = 'surplus-cells' | 'cell-too-long' | 'record-too-long' | 'unclosed-quote'

/** One data record of a file. */
export type CsvRecord = {
  /** 1 is the first data row. */
  rowNumber: number
  /** 1-based physical line that it begins on. */
  lineNumber: number
  /** Of its first byte in the file. */
  byteOffset: number
  /** As many as the header has columns. */
  cells: string[]
  /** Cells beyond the header's last column. */
  surplus: readonly string[]
  issue: RecordIssue | null
}

export type CsvBatch = { records: CsvRecord[]; repairs: Repair[] }

const NO_CELLS: readonly string[] = []

/**
 * The data records below the header, in order, in batches of about two thousand; memory does not grow with the file. A
 * bad record is one record with an issue: it never moves or joins its neighbours.
 *
 * @param columns how many the header has
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  columns: number,
): AsyncGenerator<CsvBatch> {
  let above = dialect.headerRow + 1
  let rowNumber = 0
  for await (const cut of cutRecords(chunks, dialect)) {
    const from = Math.min(above, cut.cells.length)
    above -= from
    const firstLine = cut.lineNumbers[from] ?? Number.POSITIVE_INFINITY
    const repairs = from === 0 ? cut.repairs : cut.repairs.filter(({ lineNumber }) => lineNumber >= firstLine)
    const records: CsvRecord[] = []
    for (let at = from; at < cut.cells.length; at++) {
      const cells = cut.cells[at] ?? []
      const lineNumber = cut.lineNumbers[at] ?? 0
      const found = cells.length
      if (found < columns) repairs.push({ kind: 'short-row', lineNumber })
      const surplus = found > columns ? cells.splice(columns).slice(0, COLUMNS_MAX) : NO_CELLS
      for (let missing = found; missing < columns; missing++) cells.push('')
      rowNumber++
      const issue = issueOf(cut.seen[at] ?? 0, cut.shortened.has(at), surplus)
      records.push({ rowNumber, lineNumber, byteOffset: cut.byteOffsets[at] ?? 0, cells, surplus, issue })
    }
    if (records.length > 0) yield { records, repairs }
  }
}

function issueOf(seen: number, isShortened: boolean, surplus: readonly string[]): RecordIssue | null {
  if (seen & SEEN.tooLong) return 'record-too-long'
  if (isShortened) return 'cell-too-long'
  if (seen & SEEN.unclosed) return 'unclosed-quote'
  return surplus.length > 0 && surplus.some((cell) => cell.trim() !== '') ? 'surplus-cells' : null
}
