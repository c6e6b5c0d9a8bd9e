import { carefulSpan } from './careful-span.ts'
import { COLUMNS_MAX, type Dialect, isSpaced, RECORD_BYTES_MAX, separatorOf } from './dialect.ts'
import { type LineEnd, type RecordTable, SEEN } from './record-table.ts'

const [TAB, LF, CR, SPACE, BACKSLASH_BYTE] = [9, 10, 13, 32, 92]
/** What a byte can mean; everything else is 0, text. */
const [DELIMITER, LINE_FEED, CARRIAGE_RETURN, QUOTE, BACKSLASH] = [1, 2, 3, 4, 5]
/** Kept of a record that is too long, in units: enough to show. */
const BEGINNING = 4_096

/**
 * Cuts text into records, looking only at delimiters, quotes and line ends (a skeleton, see `TextCodec`). Records in good
 * order take one pass; the first byte out of order hands its record to `carefulSpan`. Each byte is looked at a bounded
 * number of times whatever the file holds, and a record out of order never moves a later one.
 */
export class RecordScanner {
  private readonly meanings = new Uint8Array(256)
  private readonly delimiter: number
  /** What follows the first character of a delimiter of several. */
  private readonly delimiterRest: Uint8Array
  private readonly isSpaced: boolean
  private readonly quote: number
  private readonly dialect: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>
  private bytes: Uint8Array = new Uint8Array()
  private isLast = false
  private at = 0
  private line = 1
  /** The rest of a record that is too long is passed over up to its line end. */
  private isSkipping = false
  /** Units passed by, and units searched for closing quotes that were not there. */
  private passed = 0
  private wasted = 0
  /** What `cleanEnd` found out about the record it went through. */
  private found = { lines: 0, seen: 0 }

  constructor(dialect: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>) {
    this.dialect = dialect
    this.delimiter = dialect.delimiter.charCodeAt(0)
    this.delimiterRest = Buffer.from(separatorOf(dialect.delimiter).slice(1), 'latin1')
    this.isSpaced = isSpaced(dialect.delimiter)
    this.quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
    if (dialect.escape === 'backslash') this.meanings[BACKSLASH_BYTE] = BACKSLASH
    if (this.quote >= 0) this.meanings[this.quote] = QUOTE
    this.meanings[this.delimiter] = DELIMITER
    this.meanings[LF] = LINE_FEED
    this.meanings[CR] = CARRIAGE_RETURN
  }

  /** Takes a new piece, which begins where `consumed` of the piece before has ended. */
  load(skeleton: Uint8Array, isLast: boolean): void {
    this.passed += this.at
    this.bytes = skeleton
    this.isLast = isLast
    this.at = 0
  }

  /** Units of the piece that are done with. */
  get consumed(): number {
    return this.at
  }

  /** Adds records to the table until it is full or the piece holds no further whole one; blank lines are passed over. */
  fill(table: RecordTable): void {
    const { bytes } = this
    while (this.at < bytes.length && !table.isFull) {
      if (this.isSkipping && !this.skipLine()) return
      if (this.at >= bytes.length) return
      const start = this.at
      let end = this.cleanEnd(start)
      let { lines, seen } = this.found
      if (end < 0 || end - start > RECORD_BYTES_MAX) {
        const span = this.carefulEnd(start)
        if (span === null) {
          if (bytes.length - start > RECORD_BYTES_MAX) this.cutLong(table)
          if (this.isSkipping) continue
          return
        }
        end = span.end
        lines = span.lines
        seen = span.seen
      }
      this.take(table, { end, lines, seen })
    }
  }

  private take(table: RecordTable, { end, lines, seen }: { end: number; lines: number; seen: number }): void {
    const [start, line] = [this.at, this.line]
    const lineEnd = this.lineEndAt(end)
    this.at = end + lineEnd.length
    this.line += lines + 1
    if (this.isBlank(start, end)) return
    if (end - start <= RECORD_BYTES_MAX) table.add(start, end, line, seen, lineEnd)
    else table.add(start, start + BEGINNING, line, SEEN.tooLong, '')
  }

  /** Where the record ends if everything in it is in order; -1 when it is not, or more bytes are needed to know. */
  private cleanEnd(start: number): number {
    const { bytes, meanings } = this
    const limit = bytes.length
    let at = start
    let cellStart = start
    let cells = 1
    let seen = 0
    this.found.lines = 0
    for (;;) {
      let meaning = 0
      for (; at < limit; at++) {
        meaning = meanings[bytes[at] ?? 0] ?? 0
        if (meaning !== 0) break
      }
      if (at >= limit) {
        if (!this.isLast) return -1
        break
      }
      if (meaning === DELIMITER) {
        at++
        if (this.delimiterRest.length > 0 && !this.isRestAt(at)) continue
        cells++
        at += this.delimiterRest.length
        if (this.isSpaced && bytes[at] === SPACE) at++
        cellStart = at
      } else if (meaning === QUOTE) {
        if (at === cellStart) {
          at = this.afterQuoted(at + 1)
          if (at < 0) return -1
          seen |= this.found.seen
        } else if (this.isAfterSpaces(at, cellStart)) return -1
        else {
          seen |= SEEN.stray
          at++
        }
      } else if (meaning === BACKSLASH) at++
      else {
        if (meaning === CARRIAGE_RETURN && at + 1 >= limit && !this.isLast) return -1
        break
      }
    }
    this.found.seen = cells > COLUMNS_MAX ? seen | SEEN.tooWide : seen
    return at
  }

  private isRestAt(at: number): boolean {
    return this.delimiterRest.every((byte, offset) => this.bytes[at + offset] === byte)
  }

  /** `Ann, "Lee, Jr."`: whether that is a quoted cell takes a closer look. */
  private isAfterSpaces(quote: number, cellStart: number): boolean {
    let at = cellStart
    while (at < quote && this.bytes[at] === SPACE) at++
    return at === quote
  }

  /** Behind a quoted cell, at the delimiter, the line end or the end of all; -1 when the cell is not in order. */
  private afterQuoted(from: number): number {
    const { bytes, meanings, found } = this
    const limit = bytes.length
    let at = from
    found.seen = this.isSpaced ? SEEN.quoted | SEEN.unusual : SEEN.quoted
    for (;;) {
      let meaning = 0
      for (; at < limit; at++) {
        meaning = meanings[bytes[at] ?? 0] ?? 0
        if (meaning > DELIMITER) break
      }
      if (at + 1 >= limit && !(this.isLast && at < limit)) return -1
      const next = bytes[at + 1]
      if (meaning === LINE_FEED || (meaning === CARRIAGE_RETURN && next !== LF)) found.lines++
      else if (meaning === BACKSLASH && (next === this.quote || next === BACKSLASH_BYTE)) {
        found.seen |= SEEN.unusual
        at++
      } else if (meaning === QUOTE) {
        if (next !== this.quote) break
        at++
      }
      at++
    }
    at++
    for (; bytes[at] === SPACE && this.delimiter !== SPACE; at++) found.seen |= SEEN.unusual
    if (at >= limit) return this.isLast ? at : -1
    const meaning = meanings[bytes[at] ?? 0] ?? 0
    if (meaning === DELIMITER) return this.isRestAt(at + 1) ? at : -1
    return meaning === LINE_FEED || meaning === CARRIAGE_RETURN ? at : -1
  }

  private carefulEnd(start: number): ReturnType<typeof carefulSpan>['span'] {
    const { bytes, isLast } = this
    const mayWait = !isLast && bytes.length - start <= RECORD_BYTES_MAX
    const { span, wasted } = carefulSpan(bytes, start, {
      ...this.dialect,
      isLast,
      mayWait,
      isTired: this.wasted > 4 * (this.passed + start) + 32 * RECORD_BYTES_MAX,
    })
    this.wasted += wasted
    return span
  }

  /** No line end within the limit: gives the record's beginning, and passes over the rest. */
  private cutLong(table: RecordTable): void {
    table.add(this.at, this.at + BEGINNING, this.line, SEEN.tooLong, '')
    this.isSkipping = true
  }

  /** @returns whether the line's end was reached */
  private skipLine(): boolean {
    const { bytes } = this
    let end = this.at
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++
    this.at = end
    if (end >= bytes.length) return false
    if (bytes[end] === CR && end + 1 >= bytes.length && !this.isLast) return false
    this.at = end + this.lineEndAt(end).length
    this.line++
    this.isSkipping = false
    return true
  }

  private lineEndAt(end: number): LineEnd {
    if (end >= this.bytes.length) return ''
    if (this.bytes[end] === LF) return '\n'
    return this.bytes[end + 1] === LF ? '\r\n' : '\r'
  }

  private isBlank(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at]
      if ((byte !== SPACE && byte !== TAB && byte !== 0) || byte === this.delimiter) return false
    }
    return true
  }
}
