/** How many records are cut, decoded and handed on together. */
const RECORDS_MAX = 2_048

/** What was seen of a record while it was cut; added up. */
export const SEEN = {
  /** A cell is quoted. */
  quoted: 1,
  /** A quoted cell has escapes that are no doubled quotes, or spaces behind its closing quote. */
  unusual: 2,
  /** A quote stands where it neither opens nor closes a cell. */
  stray: 4,
  /** A quote opens a cell and never closes: the line was taken alone. */
  unclosed: 8,
  /** Longer than a record may be; only its beginning is kept. */
  tooLong: 16,
  /** More cells than a table may have columns. */
  tooWide: 32,
} as const

export type LineEnd = '' | '\n' | '\r' | '\r\n'

/**
 * The records of a piece of a file, as columns of numbers: positions are units of the piece (see `TextCodec`), lines are
 * 1-based physical lines of the file. One table is filled again and again, so that a large file leaves no garbage.
 */
export class RecordTable {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly lines: Int32Array
  readonly seen: Uint8Array
  readonly lineEnds: LineEnd[] = []
  length = 0

  constructor(records = RECORDS_MAX) {
    this.starts = new Int32Array(records)
    this.ends = new Int32Array(records)
    this.lines = new Int32Array(records)
    this.seen = new Uint8Array(records)
  }

  get isFull(): boolean {
    return this.length === this.seen.length
  }

  add(start: number, end: number, line: number, seen: number, lineEnd: LineEnd): void {
    const at = this.length++
    this.starts[at] = start
    this.ends[at] = end
    this.lines[at] = line
    this.seen[at] = seen
    this.lineEnds[at] = lineEnd
  }
}
