import { byteOrderMark } from './byte-order-mark.ts'
import { guessLegacyEncoding } from './guess-legacy-encoding.ts'
import { guessWideEncoding } from './guess-wide-encoding.ts'
import { Utf8Tally } from './utf8-tally.ts'

export type EncodingGuess = { encoding: string; confidence: number; reason: string }

/** Looked at together, so that the answer does not depend on how the bytes came. */
const BLOCK_BYTES = 64 * 1024
const SAMPLE_BYTES = 64 * 1024
/** Kept of one piece of the file, so that the sample holds something of many. */
const WINDOW_BYTES = 8 * 1024
/** In a file of another encoding good UTF-8 characters come about by chance, but far more rarely than this. */
const CHARACTERS_PER_ODD_BYTE = 0.5

/**
 * Decides over the whole file, so that one odd byte at row 400,000 is not found out too late: a mark at the start, zero
 * bytes, then UTF-8 by all bytes, then a detector over the lines that are no ASCII. A few odd bytes in a file that
 * otherwise is UTF-8 do not change what it is; they are read one by one and listed.
 */
export class EncodingScan {
  private readonly tally = new Utf8Tally()
  private readonly samples: Uint8Array[] = []
  private sampled = 0
  private hasOdd = false
  private readonly block = Buffer.allocUnsafeSlow(BLOCK_BYTES)
  private filled = 0
  private head: Buffer = Buffer.alloc(0)

  add(chunk: Uint8Array): void {
    for (let rest = chunk; rest.length > 0; ) {
      const taken = Math.min(rest.length, BLOCK_BYTES - this.filled)
      this.block.set(rest.subarray(0, taken), this.filled)
      this.filled += taken
      rest = rest.subarray(taken)
      if (this.filled === BLOCK_BYTES) this.look()
    }
  }

  private look(): void {
    const bytes = this.block.subarray(0, this.filled)
    this.filled = 0
    if (this.head.length === 0) this.head = Buffer.from(bytes)
    this.tally.add(bytes)
    const { firstHigh, firstOdd } = this.tally
    if (firstOdd >= 0 && !this.hasOdd) {
      // What was kept so far was good UTF-8: the detector must see the bytes that are not.
      this.hasOdd = true
      this.sampled = 0
      this.samples.length = 0
      this.keep(bytes, firstOdd)
    } else if (firstHigh >= 0) this.keep(bytes, this.hasOdd && firstOdd >= 0 ? firstOdd : firstHigh)
  }

  finish(): EncodingGuess {
    if (this.filled > 0) this.look()
    this.tally.finish()
    const { characters, oddBytes } = this.tally
    const mark = byteOrderMark(this.head)
    if (mark)
      return {
        encoding: mark.encoding,
        confidence: 1,
        reason: `a byte order mark at the start says so${odd(mark.encoding, oddBytes)}`,
      }
    const wide = guessWideEncoding(this.head)
    if (wide) return wide
    if (oddBytes === 0) {
      if (characters > 0) return { encoding: 'utf-8', confidence: 1, reason: 'every byte of the file is valid UTF-8' }
      return sevenBits(this.head) ?? { encoding: 'utf-8', confidence: 1, reason: 'the file holds plain ASCII' }
    }
    if (characters >= oddBytes * CHARACTERS_PER_ODD_BYTE) {
      const share = characters / (characters + oddBytes)
      return {
        encoding: 'utf-8',
        confidence: 0.5 + share / 2 - 0.01,
        reason: `${count(characters)} characters are valid UTF-8${odd('utf-8', oddBytes)}`,
      }
    }
    return guessLegacyEncoding(Buffer.concat(this.samples))
  }

  /** Whole lines from the one around `at` on, as far as they lie in the chunk. */
  private keep(chunk: Uint8Array, at: number): void {
    if (this.sampled >= SAMPLE_BYTES) return
    const from = chunk.lastIndexOf(10, at) + 1
    const piece = chunk.subarray(
      Math.max(from, at - WINDOW_BYTES),
      Math.min(at + WINDOW_BYTES, at + SAMPLE_BYTES - this.sampled),
    )
    this.samples.push(Uint8Array.from(piece))
    this.sampled += piece.length
  }
}

const count = (number: number): string => number.toLocaleString('en')

const odd = (encoding: string, oddBytes: number): string =>
  encoding === 'utf-8' && oddBytes > 0
    ? `; ${count(oddBytes)} other ${oddBytes === 1 ? 'byte was' : 'bytes were'} read as Windows-1252`
    : ''

/** ISO 2022 is ASCII with escape sequences that nobody types. */
function sevenBits(head: Buffer): EncodingGuess | null {
  const reason = 'escape sequences in it say so'
  if (head.includes('\u001b$)C')) return { encoding: 'iso-2022-kr', confidence: 0.95, reason }
  if (head.includes('\u001b$B') || head.includes('\u001b$@'))
    return { encoding: 'iso-2022-jp', confidence: 0.95, reason }
  return null
}
