import { cleanText } from './clean-text.ts'
import { CELL_BYTES_MAX, type Dialect } from './dialect.ts'
import { decodeWithOddBytes, isUtf8 } from './odd-bytes.ts'
import { lenientCells, parseCells } from './parse-cells.ts'
import { type RecordTable, SEEN } from './record-table.ts'
import type { Repair, RepairKind } from './repair.ts'
import type { TextCodec } from './text-codec.ts'

type Reading = { codec: TextCodec; dialect: Omit<Dialect, 'headerRow'> }

/** Shown of a cell that is too long. */
const SHORTENED = 1_024
const ALONE = SEEN.unusual | SEEN.unclosed | SEEN.tooLong | SEEN.tooWide
/** A stray quote in a cell that is not quoted is text to every parser; beside a quoted cell it is not sure. */
const STRAY_QUOTED = SEEN.quoted | SEEN.stray

/**
 * Cells of the table's records. Neighbours in good order are decoded and parsed together, the others one by one.
 *
 * @param piece the bytes that the table's positions mean
 */
export function cellsOfTable(table: RecordTable, piece: Buffer, reading: Reading) {
  const reader = new TableReader(table, piece, reading)
  for (let first = 0; first < table.length; ) first = reader.readFrom(first)
  return { cells: reader.cells, shortened: reader.shortened, repairs: reader.repairs }
}

class TableReader {
  readonly cells: string[][] = []
  readonly shortened = new Set<number>()
  readonly repairs: Repair[] = []
  private readonly table: RecordTable
  private readonly piece: Buffer
  private readonly reading: Reading

  constructor(table: RecordTable, piece: Buffer, reading: Reading) {
    this.table = table
    this.piece = piece
    this.reading = reading
  }

  /** @returns the record after the last one that was read */
  readFrom(first: number): number {
    if (this.isAlone(first)) {
      this.readAlone(first)
      return first + 1
    }
    const { next, hasQuoted } = this.run(first)
    const text = this.textOf(first, next - 1)
    if (needsCare(text)) {
      for (let at = first; at < next; at++) this.readAlone(at)
      return next
    }
    const lineEnd = this.table.lineEnds[first] ?? ''
    const rows = parseCells(text, this.reading.dialect, { lineEnd, hasQuoted })
    if (rows.length === next - first) {
      for (let at = first; at < next; at++) this.keep(at, rows[at - first] ?? [])
    } else for (let at = first; at < next; at++) this.readAlone(at)
    return next
  }

  /** How far records follow one another with the same line end between them, all of them in good order. */
  private run(first: number): { next: number; hasQuoted: boolean } {
    const { starts, ends, seen, lineEnds, length } = this.table
    const lineEnd = lineEnds[first] ?? ''
    let all = seen[first] ?? 0
    let next = first + 1
    while (next < length && starts[next] === (ends[next - 1] ?? 0) + lineEnd.length) {
      if (lineEnds[next - 1] !== lineEnd || this.isAlone(next)) break
      all |= seen[next] ?? 0
      next++
    }
    return { next, hasQuoted: (all & SEEN.quoted) !== 0 }
  }

  private isAlone(at: number): boolean {
    const seen = this.table.seen[at] ?? 0
    return (seen & ALONE) !== 0 || (seen & STRAY_QUOTED) === STRAY_QUOTED
  }

  private readAlone(at: number): void {
    const { text, repairs } = this.ownText(at)
    const lineNumber = this.table.lines[at] ?? 0
    for (const kind of repairs) this.repairs.push({ kind, lineNumber })
    this.keep(at, lenientCells(text, this.reading.dialect))
  }

  private ownText(at: number): { text: string; repairs: RepairKind[] } {
    const decoded = this.textOf(at, at)
    if (!needsCare(decoded)) return { text: decoded, repairs: [] }
    const bytes = this.bytesOf(at, at)
    const isOdd = this.reading.dialect.encoding === 'utf-8' && !isUtf8(bytes)
    const { text, repairs } = cleanText(isOdd ? decodeWithOddBytes(bytes) : decoded)
    return { text, repairs: isOdd ? ['odd-bytes', ...repairs] : repairs }
  }

  private keep(at: number, cells: string[]): void {
    const { starts, ends, seen, lines } = this.table
    const flags = seen[at] ?? 0
    if (flags & SEEN.unclosed) this.repairs.push({ kind: 'unclosed-quote', lineNumber: lines[at] ?? 0 })
    else if (flags & SEEN.stray) this.repairs.push({ kind: 'stray-quote', lineNumber: lines[at] ?? 0 })
    const length = ((ends[at] ?? 0) - (starts[at] ?? 0)) * this.reading.codec.unitBytes
    this.cells[at] = length > CELL_BYTES_MAX ? this.withoutLongCells(at, cells) : cells
  }

  private withoutLongCells(at: number, cells: string[]): string[] {
    if (!cells.some(isTooLong)) return cells
    this.shortened.add(at)
    return cells.map((cell) => (isTooLong(cell) ? cell.slice(0, SHORTENED).toWellFormed() : cell))
  }

  private textOf(first: number, last: number): string {
    return this.reading.codec.decode(this.bytesOf(first, last))
  }

  private bytesOf(first: number, last: number): Buffer {
    const { unitBytes } = this.reading.codec
    return this.piece.subarray((this.table.starts[first] ?? 0) * unitBytes, (this.table.ends[last] ?? 0) * unitBytes)
  }
}

const needsCare = (text: string): boolean => text.includes('\u0000') || text.includes('\uFFFD') || !text.isWellFormed()

const isTooLong = (cell: string): boolean =>
  cell.length > CELL_BYTES_MAX || (cell.length * 3 > CELL_BYTES_MAX && Buffer.byteLength(cell) > CELL_BYTES_MAX)
