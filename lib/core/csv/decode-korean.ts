import iconv from 'iconv-lite'

const [ESCAPE, SHIFT_OUT, SHIFT_IN] = [0x1b, 0x0e, 0x0f]

/** Korean mail text of seven bits: what stands between SO and SI is EUC-KR without its high bits. */
export function decodeIso2022Kr(bytes: Buffer): string {
  const eucKr: number[] = []
  let high = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === ESCAPE && bytes[at + 1] === 0x24) at += 3
    else if (byte === SHIFT_OUT) high = 0x80
    else if (byte === SHIFT_IN) high = 0
    else eucKr.push(byte > 0x20 && byte < 0x7f ? byte | high : byte)
  }
  return iconv.decode(Buffer.from(eucKr), 'euc-kr')
}

/** Five bits each for the first, middle and last sound of a syllable; -1 where the code is not used, 0 for none. */
const FIRST = [-1, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]
const MIDDLE = [
  -1, -1, -1, 0, 1, 2, 3, 4, -1, -1, 5, 6, 7, 8, 9, 10, -1, -1, 11, 12, 13, 14, 15, 16, -1, -1, 17, 18, 19, 20,
]
const LAST = [
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, -1, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
]
const LONE_FIRST = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const LONE_LAST = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

/**
 * Johab (KS X 1001, annex 3): syllables are made of their sounds, other characters lie in rows that move onto EUC-KR's.
 * 0x5C is the won sign on Korean keyboards, but a backslash in files.
 */
export function decodeJohab(bytes: Buffer): string {
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      text += String.fromCharCode(lead)
      continue
    }
    const trail = bytes[at + 1] ?? 0
    const isCut = at + 1 >= bytes.length
    const character = isCut ? null : lead >= 0x84 && lead <= 0xd3 ? syllable((lead << 8) | trail) : symbol(lead, trail)
    text += character ?? '\uFFFD'
    if (character !== null || trail >= 0x80) at++
  }
  return text
}

function syllable(code: number): string | null {
  const isFilled = { first: ((code >> 10) & 31) > 1, middle: ((code >> 5) & 31) > 2, last: (code & 31) > 1 }
  const first = FIRST[(code >> 10) & 31] ?? -1
  const middle = MIDDLE[(code >> 5) & 31] ?? -1
  const last = LAST[code & 31] ?? -1
  if (isFilled.first && isFilled.middle) {
    return first < 0 || middle < 0 || last < 0 ? null : String.fromCharCode(0xac00 + (first * 21 + middle) * 28 + last)
  }
  if (isFilled.first) return LONE_FIRST[first] ?? null
  if (isFilled.middle) return middle < 0 ? null : String.fromCharCode(0x314f + middle)
  return LONE_LAST[last] ?? null
}

function symbol(lead: number, trail: number): string | null {
  const inRange = (trail >= 0x31 && trail <= 0x7e) || (trail >= 0x91 && trail <= 0xfe)
  if (!inRange || lead < 0xd9 || lead > 0xf9 || lead === 0xdf) return null
  const row = lead < 0xe0 ? 2 * (lead - 0xd9) : 2 * lead - 0x197
  const cell = trail < 0x91 ? trail - 0x31 : trail - 0x43
  const [high, low] = cell < 0x5e ? [row, cell] : [row + 1, cell - 0x5e]
  const text = iconv.decode(Buffer.from([high + 0xa1, low + 0xa1]), 'euc-kr')
  return text.length === 1 && text !== '\uFFFD' ? text : null
}
