import anyAscii from 'any-ascii'
import { repairMojibake } from './repair-mojibake.ts'

const ASCII_ONLY = /^[\x20-\x7e]*$/
const PLAIN = /^[a-z0-9]+$/
/** Apostrophes join (`O'Brien` → `obrien`); every other sign separates. */
const APOSTROPHES = /['‘’ʼʻ`´′]/g
const EMOJI =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]|\u200d|\ufe0f/gu

/** Lower case, Latin letters and digits only, accents and other scripts transliterated, single spaces; '' if nothing is left. */
export function foldName(text: string): string {
  const latin = ASCII_ONLY.test(text)
    ? text
    : anyAscii(repairMojibake(text).normalize('NFKC').replace(EMOJI, '').replace(APOSTROPHES, ''))
  const lower = latin.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .replace(APOSTROPHES, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * The signed 64-bit key of a name, as a Postgres bigint holds it. Folded, and blind to spaces inside a part, so that `Mary Ann`
 * and `Maryann`, `van der Berg` and `Vanderberg` share a key; first and last are not interchangeable. Two names may share a key
 * by chance: compare the strings afterwards.
 */
export function nameKey(first: string, last: string): bigint {
  return foldedNameKey(foldName(first).replaceAll(' ', ''), foldName(last).replaceAll(' ', ''))
}

/** {@link nameKey} of parts that are folded already and have no spaces. */
export const foldedNameKey = (first: string, last: string): bigint => hash64(`${first} ${last}`)

/** Two 32-bit multiply-xor lanes, crossed over and mixed at the end. Stable for ever: keys of it are stored. */
function hash64(text: string): bigint {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0xcc9e2d51)
    low = Math.imul(low ^ code, 0x1b873593)
    high = (high << 13) | (high >>> 19)
    low = (low << 17) | (low >>> 15)
  }
  high = mix(high ^ Math.imul(low, 0x2c1b3c6d))
  low = mix(low ^ Math.imul(high, 0x297a2d39))
  return BigInt.asIntN(64, (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0))
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return mixed ^ (mixed >>> 16)
}
