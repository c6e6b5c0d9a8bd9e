import type { EncodingGuess } from './encoding-scan.ts'
import { skeletonOfUtf16, skeletonOfUtf32 } from './skeleton.ts'

const UNITS = 8_192
/** Line ends, spaces, delimiters, quotes and digits: every table has them, whatever its script. */
const isCommon = (byte: number): boolean =>
  byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte <= 0x3b) || byte === 0x7c

/** UTF-16 or UTF-32 without a mark, told by where the zero bytes are; null when it is neither. */
export function guessWideEncoding(head: Uint8Array): EncodingGuess | null {
  if (!head.subarray(0, 4 * UNITS).includes(0) || isAsciiWithNul(head.subarray(0, 4 * UNITS))) return null
  const shares = [
    { encoding: 'utf-32le', share: commonShare(skeletonOfUtf32(head.subarray(0, 4 * UNITS), false)), least: 0.03 },
    { encoding: 'utf-32be', share: commonShare(skeletonOfUtf32(head.subarray(0, 4 * UNITS), true)), least: 0.03 },
    { encoding: 'utf-16le', share: commonShare(skeletonOfUtf16(head.subarray(0, 2 * UNITS), false)), least: 0.03 },
    { encoding: 'utf-16be', share: commonShare(skeletonOfUtf16(head.subarray(0, 2 * UNITS), true)), least: 0.03 },
  ]
  for (const [at, { encoding, share, least }] of shares.entries()) {
    const other = shares[at ^ 1]?.share ?? 0
    if (share >= least && other < share / 8) {
      return { encoding, confidence: 0.95, reason: 'zero bytes stand where this encoding has them' }
    }
  }
  return null
}

/** Plain text with NUL bytes here and there, as some programs leave them behind. */
function isAsciiWithNul(bytes: Uint8Array): boolean {
  let nul = 0
  let plain = 0
  for (const byte of bytes) {
    if (byte === 0) nul++
    else if (byte >= 9 && byte < 0x7f) plain++
  }
  return nul < bytes.length * 0.4 && plain > (bytes.length - nul) * 0.97
}

/** 0 where a NUL character shows that the bytes are no text of that kind. */
function commonShare(skeleton: Uint8Array): number {
  let common = 0
  let nul = 0
  for (const byte of skeleton) {
    if (isCommon(byte)) common++
    else if (byte === 0) nul++
  }
  return nul > skeleton.length / 50 || skeleton.length === 0 ? 0 : common / skeleton.length
}
