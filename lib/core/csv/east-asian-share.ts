import iconv from 'iconv-lite'

/** First bytes of the characters that are used most, by the order of each character set: kana, hangul, common ideographs. */
const USUAL_LEADS: Readonly<Record<string, readonly [number, number][]>> = {
  gb18030: [[0xb0, 0xd7]],
  big5: [[0xa4, 0xc6]],
  cp949: [[0xb0, 0xc8]],
  cp932: [
    [0x82, 0x83],
    [0x88, 0x98],
  ],
  'euc-jp': [
    [0xa4, 0xa5],
    [0xb0, 0xcf],
  ],
}

export const EAST_ASIAN = Object.keys(USUAL_LEADS)

/** Share of the characters beyond ASCII that are usual ones of this encoding, 0..1. */
export function eastAsianShare(text: string, encoding: string): number {
  const leads = USUAL_LEADS[encoding] ?? []
  let usual = 0
  let count = 0
  for (const character of text.slice(0, 16 * 1024)) {
    if (character < '\u0080') continue
    count++
    const [lead = 0, trail] = iconv.encode(character, encoding)
    if (trail !== undefined && leads.some(([from, to]) => lead >= from && lead <= to)) usual++
  }
  return count === 0 ? 0 : usual / count
}
