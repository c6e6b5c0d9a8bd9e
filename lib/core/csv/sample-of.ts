import { markLength } from './byte-order-mark.ts'
import { cellsOfTable } from './cells-of-table.ts'
import type { Dialect } from './dialect.ts'
import { decodeWithOddBytes, isUtf8 } from './odd-bytes.ts'
import { RecordScanner } from './record-scanner.ts'
import { type LineEnd, RecordTable } from './record-table.ts'
import { codecFor } from './text-codec.ts'

/** The beginning of a file as UTF-8 without marks, for looking at. */
export type Sample = {
  bytes: Buffer
  /** Whether it ends where the file ends. */
  isWhole: boolean
}

export type SampleRecords = { cells: string[][]; seen: number[]; lineEnds: LineEnd[] }

export type Separation = Pick<Dialect, 'delimiter' | 'quote' | 'escape'>

const RECORDS = 200

export function sampleOf(head: Uint8Array, encoding: string, isWhole: boolean): Sample {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength).subarray(markLength(head, encoding))
  if (encoding === 'utf-8') {
    const text = isUtf8(bytes) ? null : decodeWithOddBytes(bytes)
    return { bytes: text === null ? bytes : Buffer.from(text, 'utf8'), isWhole }
  }
  return { bytes: Buffer.from(codecFor(encoding).decode(bytes), 'utf8'), isWhole }
}

/** The first two hundred records; one that the sample's end may have cut is left out. */
export function sampleRecords({ bytes, isWhole }: Sample, separation: Separation): SampleRecords {
  const scanner = new RecordScanner(separation)
  const table = new RecordTable(RECORDS + 1)
  scanner.load(bytes, true)
  scanner.fill(table)
  const isCut = !isWhole && scanner.consumed >= bytes.length && table.length > 1
  table.length = Math.min(RECORDS, isCut ? table.length - 1 : table.length)
  const dialect = { ...separation, encoding: 'utf-8' }
  const { cells } = cellsOfTable(table, bytes, { codec: codecFor('utf-8'), dialect })
  return {
    cells,
    seen: Array.from(table.seen.subarray(0, table.length)),
    lineEnds: table.lineEnds.slice(0, table.length),
  }
}
