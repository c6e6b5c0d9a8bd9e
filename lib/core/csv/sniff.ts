import type { ReadingFinding, ReadingOverrides } from '#lib/contract/upload-reading.ts'
import { AppError } from '#lib/core/app-error.ts'
import { decoderFor } from './decoder-for.ts'
import { detectDialect, separatorLine } from './detect-dialect.ts'
import { detectHeader } from './detect-header.ts'
import { COLUMNS_MAX, type Dialect } from './dialect.ts'
import { type EncodingGuess, EncodingScan } from './encoding-scan.ts'
import { cellsByRecord } from './read-records.ts'
import { RecordSplitter } from './record-splitter.ts'
import { refuseForeignContent } from './refuse-foreign-content.ts'
import { uniqueHeader } from './unique-header.ts'

export type Sniff = {
  dialect: Dialect
  /** One name per column, none of them twice. */
  header: string[]
  /** How sure the weakest of the guesses is, 0..1. */
  confidence: number
  findings: ReadingFinding[]
}

/** How much of a file's beginning is looked at, in bytes. */
export const SNIFF_BYTES = 256 * 1024

/**
 * @param head the file's first `SNIFF_BYTES`, or all of it
 * @param encoding decided over the whole file by `EncodingScan`; without it the head alone decides
 * @throws AppError `not-a-csv` by content; `file-unreadable` when there is no header or it is too wide
 */
export function sniff(head: Uint8Array, encoding?: EncodingGuess, overrides: ReadingOverrides = {}): Sniff {
  refuseForeignContent(head)
  const guess = encodingOf(head, encoding, overrides)
  const bytes = asciiCompatible(head, guess.encoding)
  const separation = { ...detectDialect(bytes, guess.encoding), ...chosen(overrides) }
  const rows = firstRows(bytes, { ...separation, encoding: guess.encoding, headerRow: 0 })
  if (rows.length === 0)
    throw new AppError('file-empty', 'The file holds no lines. Upload one with a header and at least one row.')
  const offset = separatorLine(bytes) ? 1 : 0
  const found = detectHeader(rows.slice(offset))
  const headerRow = overrides.headerRow ?? found.headerRow + offset
  const cells = rows[headerRow]
  if (!cells) throw new AppError('file-unreadable', `The file has no line ${headerRow + 1} that could be the header.`)
  if (cells.length > COLUMNS_MAX) {
    throw new AppError(
      'file-unreadable',
      `The file has ${cells.length.toLocaleString('en')} columns; ${COLUMNS_MAX.toLocaleString('en')} are the most.`,
    )
  }
  return {
    dialect: {
      encoding: guess.encoding,
      delimiter: separation.delimiter,
      quote: separation.quote,
      escape: separation.escape,
      headerRow,
    },
    header: uniqueHeader(cells),
    confidence: Math.min(guess.confidence, separation.confidence, found.confidence),
    findings: findingsOf(guess, separation, { ...found, headerRow, chosen: overrides.headerRow !== undefined }),
  }
}

function encodingOf(head: Uint8Array, known: EncodingGuess | undefined, { encoding }: ReadingOverrides): EncodingGuess {
  if (encoding) return { encoding, confidence: 1, reason: 'you chose it' }
  if (known) return known
  const scan = new EncodingScan()
  scan.add(head)
  return scan.finish()
}

function asciiCompatible(head: Uint8Array, encoding: string): Uint8Array {
  if (encoding.startsWith('utf-16')) return Buffer.from(decoderFor(encoding).write(head), 'utf8')
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head
}

/** `confidence` 1: a person is always right about their file. */
function chosen({ delimiter, quote }: ReadingOverrides) {
  return {
    ...(delimiter === undefined ? {} : { delimiter, confidence: 1, reason: 'you chose it' }),
    ...(quote === undefined ? {} : { quote }),
  }
}

function firstRows(bytes: Uint8Array, dialect: Dialect): string[][] {
  const raws = []
  for (const record of new RecordSplitter(dialect).push(bytes, true)) {
    raws.push(record)
    if (raws.length >= 200) break
  }
  return cellsByRecord(raws, dialect.encoding.startsWith('utf-16') ? { ...dialect, encoding: 'utf-8' } : dialect, [])
}

const DELIMITER_NAMES: Record<string, string> = { ',': 'Commas', ';': 'Semicolons', '\t': 'Tabs', '|': 'Bars' }

function findingsOf(
  encoding: EncodingGuess,
  separation: { delimiter: string; confidence: number; reason: string },
  header: { headerRow: number; confidence: number; reason: string; chosen: boolean },
): ReadingFinding[] {
  const name = DELIMITER_NAMES[separation.delimiter] ?? `“${separation.delimiter}”`
  return [
    {
      aspect: 'encoding',
      text: `The text is ${encoding.encoding.toUpperCase()}: ${encoding.reason}.`,
      confidence: encoding.confidence,
      chosen: false,
    },
    {
      aspect: 'delimiter',
      text: `${name} separate the columns: ${separation.reason}.`,
      confidence: separation.confidence,
      chosen: false,
    },
    {
      aspect: 'header',
      text: header.chosen
        ? `You chose line ${header.headerRow + 1} as the header.`
        : `Line ${header.headerRow + 1} is the header: ${header.reason}.`,
      confidence: header.confidence,
      chosen: header.chosen,
    },
  ]
}
