import { type Dialect, isSpaced, separatorOf } from './dialect.ts'
import { CLOSING_FAILURES_MAX } from './parse-cells.ts'
import { SEEN } from './record-table.ts'

const [LF, CR, SPACE, BACKSLASH] = [10, 13, 32, 92]

type CarefulOptions = Pick<Dialect, 'delimiter' | 'quote' | 'escape'> & {
  /** Nothing comes after these bytes. */
  isLast: boolean
  /** Whether a quote may still be closed by bytes that are to come. */
  mayWait: boolean
  /** A file made to waste searches: quotes are looked for on their own line alone. */
  isTired: boolean
}

/** Where a record ends, how many line ends lie inside it, and what was seen (`SEEN`). */
export type RecordSpan = { end: number; lines: number; seen: number }

/**
 * Finds the end of a record whose quotes are out of order, from cell to cell. A quote closes a cell when a delimiter or a
 * line end follows; others on the same line are text. A cell that runs over lines must close without a stray quote;
 * else it was never closed, and its line stands alone.
 *
 * @returns `span` null when more bytes are needed; `wasted` counts bytes searched for nothing
 */
export function carefulSpan(
  bytes: Uint8Array,
  start: number,
  options: CarefulOptions,
): { span: RecordSpan | null; wasted: number } {
  const walk = new CarefulWalk(bytes, options)
  const span = walk.spanFrom(start)
  return { span, wasted: walk.wasted }
}

class CarefulWalk {
  wasted = 0
  private readonly bytes: Uint8Array
  private readonly options: CarefulOptions
  private readonly delimiter: number
  private readonly delimiterBytes: Uint8Array
  private readonly quote: number

  constructor(bytes: Uint8Array, options: CarefulOptions) {
    this.bytes = bytes
    this.options = options
    this.delimiter = options.delimiter.charCodeAt(0)
    this.delimiterBytes = Buffer.from(separatorOf(options.delimiter), 'latin1')
    this.quote = options.quote === '' ? -1 : options.quote.charCodeAt(0)
  }

  spanFrom(start: number): RecordSpan | null {
    let lineEnd = this.lineEnd(start)
    if (!this.isKnown(lineEnd)) return null
    let lines = 0
    let seen = SEEN.quoted | SEEN.stray
    let failures = 0
    let cell = start
    for (;;) {
      const isOpen = this.bytes[cell] === this.quote && failures < CLOSING_FAILURES_MAX
      const closed = isOpen ? this.closingQuote(cell + 1, lineEnd) : this.closedAfterSpaces(cell, lineEnd)
      if (isOpen && closed === 'none') failures++
      if (closed === 'wait') return null
      let cellEnd: number
      if (typeof closed === 'number') {
        cellEnd = closed
        const crossed = closed > lineEnd ? this.linesBetween(lineEnd, closed) : 0
        if (crossed > 0) {
          lines += crossed
          lineEnd = this.lineEnd(closed)
          if (!this.isKnown(lineEnd)) return null
        }
      } else {
        cellEnd = this.delimiterFrom(cell, lineEnd)
        if (this.bytes[cell] === this.quote && !this.hasQuote(cell + 1, cellEnd)) seen |= SEEN.unclosed
      }
      if (cellEnd >= lineEnd) return { end: lineEnd, lines, seen }
      cell = cellEnd + this.delimiterBytes.length
      if (this.bytes[cell] === SPACE && isSpaced(this.options.delimiter)) cell++
    }
  }

  /** A quote after spaces opens a cell only where it keeps a delimiter of its line from cutting it. */
  private closedAfterSpaces(cell: number, lineEnd: number): number | 'none' {
    let open = cell
    while (this.bytes[open] === SPACE && this.delimiter !== SPACE) open++
    if (open === cell || this.bytes[open] !== this.quote) return 'none'
    const closed = this.closingQuote(open + 1, lineEnd, lineEnd)
    return typeof closed === 'number' && this.delimiterFrom(open, closed) < closed ? closed : 'none'
  }

  /** Where the delimiter or line end behind the closing quote stands. */
  private closingQuote(from: number, lineEnd: number, until = this.bytes.length): number | 'none' | 'wait' {
    const limit = this.options.isTired ? lineEnd : until
    const { bytes, quote } = this
    let at = from
    for (; at < limit; at++) {
      if (this.isEscape(at)) at++
      else if (bytes[at] === quote) {
        if (bytes[at + 1] === quote) at++
        else if (at > from && bytes[at - 1] === this.delimiterBytes.at(-1) && this.opensCell(at + 1)) break
        else {
          const behind = this.behindQuote(at + 1)
          if (behind >= 0) return behind
          if (at > lineEnd) break
        }
      }
    }
    if (at >= this.bytes.length && this.options.mayWait && !this.options.isTired) return 'wait'
    if (at > lineEnd) this.wasted += at - lineEnd
    return 'none'
  }

  private isEscape(at: number): boolean {
    const next = this.bytes[at + 1]
    return (
      this.options.escape === 'backslash' && this.bytes[at] === BACKSLASH && (next === this.quote || next === BACKSLASH)
    )
  }

  /** Another cell opens before the one at hand has closed. */
  private opensCell(next: number): boolean {
    const byte = this.bytes[next]
    return byte !== undefined && byte !== this.delimiter && byte !== SPACE && byte !== LF && byte !== CR
  }

  /** Past spaces; -1 when something else than a delimiter or a line end follows. */
  private behindQuote(from: number): number {
    const { bytes, delimiter } = this
    let at = from
    while (bytes[at] === SPACE && delimiter !== SPACE) at++
    const next = bytes[at]
    return next === undefined || next === LF || next === CR || this.isDelimiterAt(at) ? at : -1
  }

  private isKnown(lineEnd: number): boolean {
    if (this.options.isLast || lineEnd < this.bytes.length - 1) return true
    return lineEnd < this.bytes.length && this.bytes[lineEnd] === LF
  }

  private lineEnd(from: number): number {
    let at = from
    while (at < this.bytes.length && this.bytes[at] !== LF && this.bytes[at] !== CR) at++
    return at
  }

  private delimiterFrom(from: number, limit: number): number {
    let at = from
    while (at < limit && !this.isDelimiterAt(at)) at++
    return at
  }

  /** One that the bytes at hand may cut counts as whole: what follows is not known then, and more bytes are asked for. */
  private isDelimiterAt(at: number): boolean {
    const { bytes, delimiterBytes, delimiter } = this
    if (bytes[at] !== delimiter) return false
    return delimiterBytes.every(
      (byte, offset) => bytes[at + offset] === byte || (!this.options.isLast && at + offset >= bytes.length),
    )
  }

  private hasQuote(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.bytes[at] === this.quote) return true
    return false
  }

  private linesBetween(from: number, to: number): number {
    let lines = 0
    for (let at = from; at < to; at++) {
      if (this.bytes[at] === LF || (this.bytes[at] === CR && this.bytes[at + 1] !== LF)) lines++
    }
    return lines
  }
}
