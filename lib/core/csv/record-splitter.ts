import { type Dialect, RECORD_BYTES_MAX } from './dialect.ts'

const LF = 10
const CR = 13
const BACKSLASH = 92

/** `stray`: quotes stand where none belongs. `unclosed`: a quote opens and never closes, so the line was taken alone. */
export type QuoteState = 'none' | 'clean' | 'stray' | 'unclosed'

/** The bytes of one record, without its line end. */
export type RawRecord = {
  bytes: Buffer
  /** 1-based physical line of its first byte. */
  lineNumber: number
  /** Of its first byte, in the bytes that were put in. */
  byteOffset: number
  quotes: QuoteState
  /** The record is longer than `RECORD_BYTES_MAX`; `bytes` is only its beginning. */
  tooLong: boolean
}

type Span = { end: number; lines: number; quotes: QuoteState }

/**
 * Cuts bytes into records. Works in any encoding whose delimiter, quote and line ends are single ASCII bytes. Each byte is
 * looked at a bounded number of times whatever the file holds: a quote that is not closed properly costs one search, and
 * then its line stands alone, so that no later row moves.
 */
export class RecordSplitter {
  private readonly quote: number
  private readonly delimiter: number
  private readonly backslash: boolean
  private buffer: Buffer = Buffer.alloc(0)
  private at = 0
  /** Offset of the buffer's first byte in the whole stream, and the line that `at` is on. */
  private base = 0
  private line = 1
  private skipping = false
  /** Next positions in the buffer, so that a file without them is not searched again for each record. */
  private nextLf = -1
  private nextCr = -1
  private nextQuote = -1
  /** Bytes searched for closing quotes that were not there. */
  private wasted = 0

  constructor(dialect: Pick<Dialect, 'quote' | 'delimiter' | 'escape'>) {
    this.quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
    this.delimiter = dialect.delimiter.charCodeAt(0)
    this.backslash = dialect.escape === 'backslash'
  }

  /** Records that are whole by now; blank lines are passed over. With `last`, what is left becomes a record too. */
  *push(chunk: Uint8Array, last: boolean): Generator<RawRecord> {
    this.base += this.at
    this.buffer =
      this.at < this.buffer.length ? Buffer.concat([this.buffer.subarray(this.at), chunk]) : Buffer.from(chunk)
    this.at = 0
    this.nextLf = this.nextCr = this.nextQuote = -1
    while (this.at < this.buffer.length) {
      if (this.skipping && !this.skipLine(last)) return
      if (this.at >= this.buffer.length) return
      const span = this.findSpan(last)
      if (span === null) {
        if (this.buffer.length - this.at <= RECORD_BYTES_MAX) return
        yield this.cutLong()
        continue
      }
      const record = this.take(span)
      if (record) yield record
    }
  }

  private take({ end, lines, quotes }: Span): RawRecord | null {
    const [start, lineNumber] = [this.at, this.line]
    this.at = this.afterLineEnd(end)
    this.line += lines + 1
    const bytes = this.buffer.subarray(start, end)
    const tooLong = bytes.length > RECORD_BYTES_MAX
    if (this.isBlank(bytes)) return null
    return {
      bytes: tooLong ? bytes.subarray(0, 4_096) : bytes,
      lineNumber,
      byteOffset: this.base + start,
      quotes,
      tooLong,
    }
  }

  /** Where the record that begins at `at` ends; null when more bytes are needed to know. */
  private findSpan(last: boolean): Span | null {
    const end = this.lineEnd(this.at)
    if (end < 0 && !last) return null
    const lineEnd = end < 0 ? this.buffer.length : end
    if (!last && lineEnd + 1 >= this.buffer.length && this.buffer[lineEnd] === CR) return null
    const firstQuote = this.quoteFrom(this.at)
    if (firstQuote < 0 || firstQuote >= lineEnd) return { end: lineEnd, lines: 0, quotes: 'none' }
    return this.walk(firstQuote, lineEnd, last)
  }

  /** Goes from cell to cell, starting at the one that the record's first quote stands in. */
  private walk(firstQuote: number, firstLineEnd: number, last: boolean): Span | null {
    const alone: Span = { end: firstLineEnd, lines: 0, quotes: 'unclosed' }
    let cell = this.buffer.lastIndexOf(this.delimiter, firstQuote)
    cell = cell < this.at ? this.at : cell + 1
    let [lineEnd, lines]: [number, number] = [firstLineEnd, 0]
    let quotes: QuoteState = 'clean'
    for (;;) {
      let cellEnd: number
      if (this.buffer[cell] === this.quote) {
        const close = this.closingQuote(cell + 1, lineEnd)
        if (close === null) {
          if (!last && !this.isTired() && this.buffer.length - this.at <= RECORD_BYTES_MAX) return null
          this.wasted += this.buffer.length - cell
          return alone
        }
        if (close.stray) quotes = 'stray'
        if (close.at < 0) return alone
        cellEnd = close.at + 1
        if (cellEnd >= this.buffer.length && !last) return null
        const crossed = this.linesBetween(cell, close.at)
        if (crossed > 0) {
          lines += crossed
          const next = this.lineEnd(cellEnd)
          if (next < 0 && !last) return null
          lineEnd = next < 0 ? this.buffer.length : next
        }
        if (cellEnd - this.at > RECORD_BYTES_MAX) return alone
      } else {
        const found = this.buffer.indexOf(this.delimiter, cell)
        cellEnd = found < 0 || found > lineEnd ? lineEnd : found
        const inner = this.quoteFrom(cell)
        if (inner >= 0 && inner < cellEnd) quotes = 'stray'
      }
      if (cellEnd >= lineEnd) return { end: lineEnd, lines, quotes }
      cell = cellEnd + 1
    }
  }

  /**
   * The quote that closes a cell whose text begins at `from`: one that a delimiter or a line end follows. Others inside the
   * same line are strays and belong to the text. -1: the cell runs over lines and ends in a stray, so it never was closed.
   * null: no such quote in the buffer.
   */
  private closingQuote(from: number, lineEnd: number): { at: number; stray: boolean } | null {
    let stray = false
    const limit = this.isTired() ? lineEnd : this.buffer.length
    for (
      let at = this.buffer.indexOf(this.quote, from);
      at >= 0 && at < limit;
      at = this.buffer.indexOf(this.quote, at + 1)
    ) {
      if (this.backslash && this.isEscaped(at, from)) continue
      const next = this.buffer[at + 1]
      if (!this.backslash && next === this.quote) {
        at++
        continue
      }
      if (next === undefined || next === this.delimiter || next === LF || next === CR) return { at, stray }
      if (at > lineEnd) return { at: -1, stray }
      stray = true
    }
    return null
  }

  /** A file made to waste searches is read line by line from then on; the work stays linear in its size. */
  private isTired(): boolean {
    return this.wasted > 4 * (this.base + this.at) + 32 * RECORD_BYTES_MAX
  }

  private isEscaped(at: number, from: number): boolean {
    let slashes = 0
    while (at - 1 - slashes >= from && this.buffer[at - 1 - slashes] === BACKSLASH) slashes++
    return slashes % 2 === 1
  }

  /** No line end within the limit: gives the record's beginning, and passes over the rest. */
  private cutLong(): RawRecord {
    const bytes = Buffer.from(this.buffer.subarray(this.at, this.at + 4_096))
    const record: RawRecord = {
      bytes,
      lineNumber: this.line,
      byteOffset: this.base + this.at,
      quotes: 'none',
      tooLong: true,
    }
    this.skipping = true
    return record
  }

  /** @returns whether the line's end was reached */
  private skipLine(last: boolean): boolean {
    const end = this.lineEnd(this.at)
    if (end < 0) {
      this.at = this.buffer.length
      return last
    }
    this.at = this.afterLineEnd(end)
    this.line++
    this.skipping = false
    return true
  }

  private linesBetween(from: number, to: number): number {
    let lines = 0
    for (let at = this.lineEnd(from); at >= 0 && at < to; at = this.lineEnd(this.afterLineEnd(at))) lines++
    return lines
  }

  private afterLineEnd(end: number): number {
    if (end >= this.buffer.length) return this.buffer.length
    return this.buffer[end] === CR && this.buffer[end + 1] === LF ? end + 2 : end + 1
  }

  /** Position of the next line feed or carriage return; -1 without one. */
  private lineEnd(from: number): number {
    if (this.nextLf !== Number.POSITIVE_INFINITY && this.nextLf < from) this.nextLf = this.search(LF, from)
    if (this.nextCr !== Number.POSITIVE_INFINITY && this.nextCr < from) this.nextCr = this.search(CR, from)
    const next = Math.min(this.nextLf, this.nextCr)
    return next === Number.POSITIVE_INFINITY ? -1 : next
  }

  private quoteFrom(from: number): number {
    if (this.quote < 0) return -1
    if (this.nextQuote !== Number.POSITIVE_INFINITY && this.nextQuote < from)
      this.nextQuote = this.search(this.quote, from)
    return this.nextQuote === Number.POSITIVE_INFINITY ? -1 : this.nextQuote
  }

  private isBlank(bytes: Buffer): boolean {
    for (const byte of bytes) if ((byte !== 32 && byte !== 9 && byte !== 0) || byte === this.delimiter) return false
    return true
  }

  private search(byte: number, from: number): number {
    const at = this.buffer.indexOf(byte, from)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
}
