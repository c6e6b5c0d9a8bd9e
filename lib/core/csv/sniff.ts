import { NO_HEADER, type ReadingFinding, type ReadingOverrides } from '#lib/contract/upload-reading.ts'
import { AppError } from '#lib/core/app-error.ts'
import { describeReading } from './describe-reading.ts'
import { detectDialect, separatorLine } from './detect-dialect.ts'
import { detectHeader, type HeaderGuess } from './detect-header.ts'
import { COLUMNS_MAX, type Dialect } from './dialect.ts'
import { type EncodingGuess, EncodingScan } from './encoding-scan.ts'
import { refuseForeignContent } from './refuse-foreign-content.ts'
import { sampleOf, sampleRecords } from './sample-of.ts'
import { usualWidth } from './score-separation.ts'
import { isKnownEncoding } from './text-codec.ts'
import { uniqueHeader } from './unique-header.ts'

export type Sniff = {
  dialect: Dialect
  /** One name per column, none of them twice. */
  header: string[]
  /** How sure the weakest of the guesses is, 0..1. */
  confidence: number
  findings: ReadingFinding[]
  /** The first records of the file as they were cut, two hundred at most; blank lines are none. */
  records: string[][]
}

/** How much of a file's beginning is looked at, in bytes. */
export const SNIFF_BYTES = 256 * 1024

/**
 * @param head the file's first `SNIFF_BYTES`, or all of it
 * @param encoding decided over the whole file by `EncodingScan`; without it the head alone decides
 * @throws AppError `not-a-csv` by content; `file-empty` without any line; `file-unreadable` when there is no header or it
 *   is too wide; `request-invalid` for a choice that cannot be
 */
export function sniff(head: Uint8Array, encoding?: EncodingGuess, overrides: ReadingOverrides = {}): Sniff {
  refuseForeignContent(head)
  const guess = encodingOf(head, encoding, overrides)
  const sample = sampleOf(head, guess.encoding, head.length < SNIFF_BYTES)
  const { delimiter, quote, escape: way } = overrides
  if (delimiter !== undefined) requireDelimiter(delimiter, quote)
  const separation = detectDialect(sample, {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quote === undefined ? {} : { quote }),
    ...(way === undefined ? {} : { escape: way }),
  })
  const { cells: records, lineEnds } = sampleRecords(sample, separation)
  if (records.length === 0 || (separation.delimiter.trim() === '' && isBlank(records)))
    throw new AppError('file-empty', 'The file holds no lines. Upload one with a header and at least one row.')
  const header = headerOf(records, separatorLine(sample.bytes) ? 1 : 0, overrides)
  const { headerRow } = header
  return {
    dialect: {
      encoding: guess.encoding,
      delimiter: separation.delimiter,
      quote: separation.quote,
      escape: separation.escape,
      headerRow,
    },
    header: uniqueHeader(wideEnough(records, headerRow)),
    confidence: Math.min(guess.confidence, separation.confidence, header.confidence),
    findings: describeReading({ encoding: guess, separation, header, lineEnds }, overrides),
    records,
  }
}

function encodingOf(head: Uint8Array, known: EncodingGuess | undefined, { encoding }: ReadingOverrides): EncodingGuess {
  if (encoding !== undefined) {
    if (!isKnownEncoding(encoding)) throw new AppError('request-invalid', 'No such encoding is known here.')
    return { encoding: encoding.toLowerCase(), confidence: 1, reason: 'you chose it' }
  }
  if (known) return known
  const scan = new EncodingScan()
  scan.add(head)
  return scan.finish()
}

function requireDelimiter(delimiter: string, quote: string | undefined): void {
  const code = delimiter.charCodeAt(0)
  const isPlain = delimiter.length === 1 && code > 0 && code < 0x7f && !'\r\n"'.includes(delimiter)
  if (isPlain && delimiter !== quote) return
  throw new AppError(
    'request-invalid',
    'The delimiter must be one plain character that is neither a quote nor a line end.',
  )
}

/** Lines of tabs and spaces alone: no delimiter that a person would see. */
const isBlank = (records: readonly string[][]): boolean =>
  records.length < 200 && records.every((cells) => cells.every((cell) => cell.trim() === ''))

/** @param above lines at the top that are known to be no part of the table */
function headerOf(records: readonly string[][], above: number, { headerRow }: ReadingOverrides): HeaderGuess {
  const found =
    headerRow === undefined
      ? shifted(detectHeader(records.slice(above)), above)
      : { headerRow, confidence: 1, reason: 'you chose it' }
  // Of a file without a header the first record stands for the width of all.
  const cells = records[Math.max(0, found.headerRow)]
  if (!cells)
    throw new AppError('file-unreadable', `The file has no record ${found.headerRow + 1} that could be the header.`)
  if (cells.length > COLUMNS_MAX) {
    throw new AppError(
      'file-unreadable',
      `The file has more than ${COLUMNS_MAX.toLocaleString('en')} columns, the most that are taken. Leave out those that nobody needs.`,
    )
  }
  return found
}

/** What stands above the table has to be passed over, so there the first record is the header after all. */
const shifted = (guess: HeaderGuess, above: number): HeaderGuess => ({
  ...guess,
  headerRow: guess.headerRow === NO_HEADER && above > 0 ? above : guess.headerRow + above,
})

const ROWS_TO_JUDGE_WIDTH = 5

/** A header that is narrower than nearly all rows below it has unnamed columns at its end; none is left out. */
function wideEnough(records: readonly string[][], headerRow: number): string[] {
  if (headerRow === NO_HEADER) return unnamed(Math.min(COLUMNS_MAX, Math.max(1, usualWidth(records))))
  const header = records[headerRow] ?? []
  const data = records.slice(headerRow + 1)
  const width = Math.min(COLUMNS_MAX, usualWidth(data))
  const wide = data.filter((cells) => cells.length === width && cells.slice(header.length).some((cell) => cell !== ''))
  if (data.length < ROWS_TO_JUDGE_WIDTH || wide.length < data.length * 0.9) return header
  return [...header, ...unnamed(Math.max(0, width - header.length))]
}

const unnamed = (columns: number): string[] => Array.from({ length: columns }, () => '')
