import type { ReadingOverrides, ReadingPreview } from '#lib/contract/upload-reading.ts'
import type { EncodingGuess } from './encoding-scan.ts'
import { type Sniff, sniff } from './sniff.ts'

const FIRST_RECORDS = 15
const PREVIEW_ROWS = 8
const SHOWN_CELL = 200

/**
 * How a file would be read with other choices, by its beginning alone.
 *
 * @param head the file's first `SNIFF_BYTES`, or all of it
 * @throws AppError as `sniff` does
 */
export function previewReading(
  head: Uint8Array,
  encoding: EncodingGuess | undefined,
  overrides: ReadingOverrides,
): ReadingPreview {
  const sniffed = sniff(head, encoding, overrides)
  const { dialect, header, findings, records } = sniffed
  const rows = records.slice(dialect.headerRow + 1, dialect.headerRow + 1 + PREVIEW_ROWS)
  return {
    dialect,
    header,
    findings,
    firstRecords: firstRecordsOf(sniffed),
    preview: rows.map((cells) => shown(header.map((_, column) => cells[column] ?? ''))),
  }
}

/** The records that a person looks at to find the header, with cells short enough to show. */
export const firstRecordsOf = ({ records }: Pick<Sniff, 'records'>): string[][] =>
  records.slice(0, FIRST_RECORDS).map(shown)

const shown = (cells: readonly string[]): string[] => cells.map((cell) => cell.slice(0, SHOWN_CELL).toWellFormed())
