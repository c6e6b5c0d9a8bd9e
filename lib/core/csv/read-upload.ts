import type { UploadReading } from '#lib/contract/upload-reading.ts'
import { AppError } from '#lib/core/app-error.ts'
import { ColumnProfiler } from '#lib/core/mapping/column-profiler.ts'
import { firstRecordsOf } from './preview-reading.ts'
import { readRecords } from './read-records.ts'
import type { Repair } from './repair.ts'
import type { Sniff } from './sniff.ts'

const PREVIEW_ROWS = 8
const PREVIEW_CELL = 200
const LINES_LISTED = 20

/**
 * Goes through a whole file once: counts its rows, looks at its columns, lists what was repaired.
 *
 * @throws AppError `too-many-rows` above `rowsMax`, with both numbers; `file-empty` without a data row
 */
export async function readUpload(
  chunks: AsyncIterable<Uint8Array>,
  sniffed: Sniff,
  rowsMax: number,
): Promise<{ rowCount: number; reading: UploadReading }> {
  const { dialect, header, findings } = sniffed
  const first: string[][] = []
  const profiler = new ColumnProfiler(header)
  const repairs = new Map<string, { count: number; lineNumbers: number[] }>()
  let rowCount = 0
  for await (const batch of readRecords(chunks, dialect, header.length)) {
    rowCount += batch.records.length
    const rows = batch.records.map(({ cells }) => cells)
    first.push(...rows.slice(0, PREVIEW_ROWS - first.length))
    profiler.add(rows)
    for (const repair of batch.repairs) note(repairs, repair)
  }
  refuseCount(rowCount, rowsMax)
  const preview = first.map((cells) => cells.map((cell) => cell.slice(0, PREVIEW_CELL)))
  return {
    rowCount,
    reading: {
      dialect,
      header,
      findings,
      profiles: profiler.finish(),
      firstRecords: firstRecordsOf(sniffed),
      preview,
      repairs: [...repairs].map(([kind, { count, lineNumbers }]) => ({ kind, count, lineNumbers })),
    },
  }
}

function refuseCount(rowCount: number, rowsMax: number): void {
  const count = (rows: number) => rows.toLocaleString('en')
  if (rowCount > rowsMax) {
    throw new AppError(
      'too-many-rows',
      `The file has ${count(rowCount)} rows; ${count(rowsMax)} are the most here. Split it, or use the Imports page, which takes 500,000.`,
    )
  }
  if (rowCount === 0) throw new AppError('file-empty', 'The file has a header but no rows below it.')
}

function note(repairs: Map<string, { count: number; lineNumbers: number[] }>, { kind, lineNumber }: Repair): void {
  const noted = repairs.get(kind) ?? { count: 0, lineNumbers: [] }
  noted.count++
  if (noted.lineNumbers.length < LINES_LISTED) noted.lineNumbers.push(lineNumber)
  repairs.set(kind, noted)
}
