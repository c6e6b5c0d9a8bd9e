import type { SuppressionReason, SuppressionReceipt } from '#lib/contract/suppression.ts'
import { AppError } from '#lib/core/app-error.ts'
import { EncodingScan } from '#lib/core/csv/encoding-scan.ts'
import { readRecords } from '#lib/core/csv/read-records.ts'
import { sniff } from '#lib/core/csv/sniff.ts'
import { readSuppressionValue } from '#lib/core/suppression/read-suppression-value.ts'
import { suppressionColumn } from '#lib/core/suppression/suppression-column.ts'
import type { AuditBy } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { addSuppressions, type ListedValue } from './add-suppressions.ts'

/** Largest list that is taken in one go, bytes. */
export const SUPPRESSION_FILE_BYTES_MAX = 10 * 1024 * 1024

/**
 * Adds the addresses of a CSV, or its domains where it has no addresses; the column is found by its values, and a file without a
 * header is understood too.
 *
 * @throws AppError `file-too-large`, `not-a-csv`, `file-empty`; `file-unreadable` where no column holds addresses or domains
 */
export async function addSuppressionFile(
  db: Db,
  whom: AuditBy & { reason: SuppressionReason },
  body: AsyncIterable<Uint8Array>,
): Promise<SuppressionReceipt> {
  const bytes = await whole(body)
  const scan = new EncodingScan()
  scan.add(bytes)
  const { dialect, header } = sniff(bytes, scan.finish())
  const read = () => readRecords(once(bytes), dialect, header.length)
  const first: string[][] = [header]
  for await (const { records } of read()) {
    for (const { cells } of records) first.push(cells)
    break
  }
  const column = suppressionColumn(first.slice(0, 500))
  if (column === null)
    throw new AppError('file-unreadable', 'No column of this file holds email addresses or domains. Check the file.')
  return addSuppressions(db, whom, valuesOf(header, read(), column))
}

async function* valuesOf(
  header: readonly string[],
  batches: ReturnType<typeof readRecords>,
  column: number,
): AsyncGenerator<ListedValue> {
  const top = header[column] ?? ''
  // A list without a header begins with a value.
  if (readSuppressionValue(top)) yield { lineNumber: 1, text: top }
  for await (const { records } of batches) {
    for (const { cells, lineNumber } of records) {
      const text = cells[column] ?? ''
      if (text.trim() !== '') yield { lineNumber, text }
    }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function whole(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > SUPPRESSION_FILE_BYTES_MAX)
      throw new AppError('file-too-large', 'The list is larger than 10 MB. Split it and add the parts one by one.')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
