import { markLength } from './byte-order-mark.ts'
import { cellsOfTable } from './cells-of-table.ts'
import type { Dialect } from './dialect.ts'
import { RecordScanner } from './record-scanner.ts'
import { RecordTable } from './record-table.ts'
import type { Repair } from './repair.ts'
import { codecFor } from './text-codec.ts'

/** Records as they were cut, before anybody knows what the header is. */
export type CutRecords = {
  cells: string[][]
  /** Per record: what was seen (`SEEN`), its physical line, and the offset of its first byte in the file. */
  seen: Uint8Array
  lineNumbers: Int32Array
  byteOffsets: Float64Array
  /** Whether a record has a cell that was too long and was shortened; absent when none has. */
  shortened: ReadonlySet<number>
  repairs: Repair[]
}

type CutDialect = Omit<Dialect, 'headerRow'>

/** All records of a file from its first line on, up to two thousand at a time; memory does not grow with the file. */
export async function* cutRecords(chunks: AsyncIterable<Uint8Array>, dialect: CutDialect): AsyncGenerator<CutRecords> {
  const cutter = new RecordCutter(dialect)
  for await (const chunk of chunks) {
    for (let rest = chunk; rest.length > 0; ) {
      if (cutter.isFull) yield* cutter.cut(false)
      rest = rest.subarray(cutter.take(rest))
    }
  }
  yield* cutter.cut(true)
}

/** Read at once, in bytes. */
const BLOCK_BYTES = 64 * 1024

/**
 * Takes bytes in blocks of one size, however they come: what is found in a file never depends on how it was cut on the
 * way. One buffer holds the record that is not whole yet and the block behind it.
 */
class RecordCutter {
  private readonly dialect: CutDialect
  private readonly codec: ReturnType<typeof codecFor>
  private readonly scanner: RecordScanner
  private readonly table = new RecordTable()
  private buffer: Buffer = Buffer.allocUnsafeSlow(4 * BLOCK_BYTES)
  private length = 0
  private carried = 0
  /** Of the buffer's first byte in the file; -1 before the first block. */
  private offset = -1

  constructor(dialect: CutDialect) {
    this.dialect = dialect
    this.codec = codecFor(dialect.encoding)
    this.scanner = new RecordScanner(dialect)
  }

  get isFull(): boolean {
    return this.length - this.carried === BLOCK_BYTES
  }

  /** @returns how many bytes had room in the block */
  take(bytes: Uint8Array): number {
    const taken = Math.min(bytes.length, BLOCK_BYTES - (this.length - this.carried))
    if (this.length + taken > this.buffer.length) this.grow()
    this.buffer.set(bytes.subarray(0, taken), this.length)
    this.length += taken
    return taken
  }

  *cut(isLast: boolean): Generator<CutRecords> {
    const { codec, scanner, table } = this
    let piece = this.buffer.subarray(0, this.length)
    if (this.offset < 0) {
      this.offset = markLength(piece, this.dialect.encoding)
      piece = piece.subarray(this.offset)
    }
    scanner.load(codec.skeletonOf(piece), isLast)
    for (;;) {
      table.length = 0
      scanner.fill(table)
      if (table.length === 0) break
      yield this.read(piece)
    }
    const done = scanner.consumed * codec.unitBytes
    this.offset += done
    this.carried = this.length = piece.copy(this.buffer, 0, done)
  }

  private grow(): void {
    const larger = Buffer.allocUnsafeSlow(2 * this.buffer.length)
    this.buffer.copy(larger, 0, 0, this.length)
    this.buffer = larger
  }

  private read(piece: Buffer): CutRecords {
    const { table, codec, dialect, offset } = this
    const { cells, shortened, repairs } = cellsOfTable(table, piece, { codec, dialect })
    const { length } = table
    const byteOffsets = new Float64Array(length)
    for (let at = 0; at < length; at++) byteOffsets[at] = offset + (table.starts[at] ?? 0) * codec.unitBytes
    return {
      cells,
      seen: table.seen.slice(0, length),
      lineNumbers: table.lines.slice(0, length),
      byteOffsets,
      shortened,
      repairs,
    }
  }
}
