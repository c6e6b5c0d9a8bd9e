/**
 * Counts, over bytes that come piece by piece, the characters of more than one byte that are good UTF-8, and the bytes
 * that are not. Stretches of ASCII pass quickly.
 */
export class Utf8Tally {
  /** Good characters beyond ASCII. */
  characters = 0
  /** Bytes that belong to no character. */
  oddBytes = 0
  /** Of the first odd byte in the piece that was looked at last; -1 without one. */
  firstOdd = -1
  /** Of the first byte beyond ASCII in that piece; -1 without one. */
  firstHigh = -1
  private missing = 0
  private taken = 0
  private low = 0x80
  private high = 0xbf

  add(bytes: Uint8Array): void {
    this.firstOdd = -1
    this.firstHigh = -1
    const { length } = bytes
    let at = 0
    while (at < length) {
      const byte = bytes[at] ?? 0
      if (this.missing > 0) {
        if (byte >= this.low && byte <= this.high) {
          this.taken++
          if (--this.missing === 0) this.characters++
          this.low = 0x80
          this.high = 0xbf
          at++
        } else this.breakOff(at)
      } else if (byte < 0x80) at++
      else {
        if (this.firstHigh < 0) this.firstHigh = at
        this.begin(byte, at)
        at++
      }
    }
  }

  finish(): void {
    if (this.missing > 0) this.breakOff(0)
  }

  private begin(byte: number, at: number): void {
    this.missing =
      byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0
    this.taken = 1
    this.low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
    this.high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    if (this.missing > 0) return
    this.oddBytes++
    if (this.firstOdd < 0) this.firstOdd = at
  }

  /** The character that was begun does not go on: its bytes are odd ones. */
  private breakOff(at: number): void {
    this.oddBytes += this.taken
    this.missing = 0
    if (this.firstOdd < 0) this.firstOdd = Math.max(0, at - this.taken)
  }
}
