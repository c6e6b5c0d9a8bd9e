import iconv from 'iconv-lite'
import { cleanText, type TextRepair } from './clean-text.ts'
import { CELL_BYTES_MAX, COLUMNS_MAX, type Dialect } from './dialect.ts'
import { lenientCells, parseCells } from './parse-cells.ts'
import { type QuoteState, type RawRecord, RecordSplitter } from './record-splitter.ts'
import { toAsciiCompatible } from './to-ascii-compatible.ts'

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
  surplus: string[]
  issue: RecordIssue | null
}

export type Repair = { kind: TextRepair | 'stray-quote' | 'unclosed-quote' | 'short-row'; lineNumber: number }

export type CsvBatch = { records: CsvRecord[]; repairs: Repair[] }

const BATCH_SIZE = 1_000

/**
 * The data records below the header, in order, in batches of about a thousand; memory does not grow with the file. A bad
 * record is one record with an issue: it never moves or joins its neighbours.
 *
 * @param columns how many the header has
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  columns: number,
): AsyncGenerator<CsvBatch> {
  let recordsSeen = 0
  let rowNumber = 0
  for await (const raws of rawBatches(chunks, dialect)) {
    const data = raws.slice(Math.max(0, dialect.headerRow + 1 - recordsSeen))
    recordsSeen += raws.length
    const batch = readBatch(data, dialect, { columns, rowNumber })
    rowNumber += data.length
    if (batch.records.length > 0) yield batch
  }
}

/** All records of the file from the first line on, as they were cut: for finding the header. */
export async function* rawBatches(chunks: AsyncIterable<Uint8Array>, dialect: Dialect): AsyncGenerator<RawRecord[]> {
  const splitter = new RecordSplitter(dialect)
  const { bytes, offsetOf } = toAsciiCompatible(chunks, dialect.encoding)
  let batch: RawRecord[] = []
  const put = function* (records: Iterable<RawRecord>) {
    for (const record of records) {
      batch.push({ ...record, byteOffset: offsetOf(record) })
      if (batch.length === BATCH_SIZE) {
        yield batch
        batch = []
      }
    }
  }
  for await (const chunk of bytes) yield* put(splitter.push(chunk, false))
  yield* put(splitter.push(new Uint8Array(), true))
  if (batch.length > 0) yield batch
}

function readBatch(
  raws: readonly RawRecord[],
  dialect: Dialect,
  place: { columns: number; rowNumber: number },
): CsvBatch {
  const repairs: Repair[] = []
  const cellsOf = cellsByRecord(raws, dialect, repairs)
  const records = raws.map((raw, at): CsvRecord => {
    const cells = cellsOf[at] ?? []
    const issue = issueOf(raw, cells, place.columns)
    if (raw.quotes === 'stray') repairs.push({ kind: 'stray-quote', lineNumber: raw.lineNumber })
    if (raw.quotes === 'unclosed') repairs.push({ kind: 'unclosed-quote', lineNumber: raw.lineNumber })
    if (cells.length < place.columns) repairs.push({ kind: 'short-row', lineNumber: raw.lineNumber })
    return {
      rowNumber: place.rowNumber + at + 1,
      lineNumber: raw.lineNumber,
      byteOffset: raw.byteOffset,
      cells: padded(cells.slice(0, place.columns), place.columns),
      surplus: cells.slice(place.columns, COLUMNS_MAX),
      issue,
    }
  })
  return { records, repairs }
}

/** Cells of each record; records in good order go through the parser together, the others one by one. */
export function cellsByRecord(raws: readonly RawRecord[], dialect: Dialect, repairs: Repair[]): string[][] {
  const texts = raws.map((raw) => textOf(raw, dialect, repairs))
  const isClean = (quotes: QuoteState) => quotes === 'none' || quotes === 'clean'
  const clean = parseCells(
    texts.filter((_, at) => isClean(raws[at]?.quotes ?? 'none')),
    dialect,
  )
  let next = 0
  return texts.map((text, at) => {
    const cells = isClean(raws[at]?.quotes ?? 'none') ? clean[next++] : lenientCells(text, dialect)
    return (cells ?? []).map((cell) => (cell.length > CELL_BYTES_MAX ? cell.slice(0, 1_024) : cell))
  })
}

function textOf(raw: RawRecord, dialect: Dialect, repairs: Repair[]): string {
  const decoded = dialect.encoding.startsWith('utf-')
    ? raw.bytes.toString('utf8')
    : iconv.decode(raw.bytes, dialect.encoding)
  const { text, repairs: made } = cleanText(decoded)
  for (const kind of made) repairs.push({ kind, lineNumber: raw.lineNumber })
  return text
}

function issueOf(raw: RawRecord, cells: readonly string[], columns: number): RecordIssue | null {
  if (raw.tooLong) return 'record-too-long'
  if (raw.bytes.length > CELL_BYTES_MAX && cells.some((cell) => cell.length === 1_024)) return 'cell-too-long'
  if (raw.quotes === 'unclosed') return 'unclosed-quote'
  return cells.slice(columns).some((cell) => cell.trim() !== '') ? 'surplus-cells' : null
}

function padded(cells: string[], columns: number): string[] {
  while (cells.length < columns) cells.push('')
  return cells
}
