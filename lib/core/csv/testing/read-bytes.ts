import type { ReadingOverrides } from '#lib/contract/upload-reading.ts'
import { cutRecords } from '#lib/core/csv/cut-records.ts'
import type { Dialect } from '#lib/core/csv/dialect.ts'
import { EncodingScan } from '#lib/core/csv/encoding-scan.ts'
import { type CsvBatch, readRecords } from '#lib/core/csv/read-records.ts'
import { SNIFF_BYTES, sniff } from '#lib/core/csv/sniff.ts'

/** A whole file read as an upload is: encoding over all bytes, the rest by its beginning. */
export async function readBytes(
  content: string | Uint8Array,
  { overrides = {}, chunkSize = 65_536 }: { overrides?: ReadingOverrides; chunkSize?: number } = {},
) {
  const bytes = Buffer.from(content)
  const scan = new EncodingScan()
  for (const chunk of piecesOf(bytes, chunkSize)) scan.add(chunk)
  const sniffed = sniff(bytes.subarray(0, SNIFF_BYTES), scan.finish(), overrides)
  const all: CsvBatch = { records: [], repairs: [] }
  for await (const batch of readRecords(chunksOf(bytes, chunkSize), sniffed.dialect, sniffed.header.length)) {
    all.records.push(...batch.records)
    all.repairs.push(...batch.repairs)
  }
  return { ...sniffed, ...all }
}

/** All records of the file as they are cut, in a dialect that is known. */
export async function cutWith(
  bytes: Uint8Array,
  dialect: Omit<Dialect, 'headerRow'>,
  chunkSize = 65_536,
): Promise<string[][]> {
  const rows: string[][] = []
  for await (const { cells } of cutRecords(chunksOf(bytes, chunkSize), dialect)) rows.push(...cells)
  return rows
}

function* piecesOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  yield* piecesOf(bytes, size)
}
