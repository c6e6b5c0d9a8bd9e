const SMALL = new Set([
  'van',
  'von',
  'vom',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'das',
  'do',
  'dos',
  'du',
  'des',
  'la',
  'le',
  'ter',
  'ten',
  'zu',
  'zur',
  'af',
  'av',
  'y',
  'e',
  'und',
  'bin',
  'ibn',
  'al',
])

/**
 * Gives a name that is all capitals or all small letters its usual case (`MCDONALD` → `McDonald`, `o'brien-LEE` stays as it is
 * mixed); particles stay small beside another word. Names with both cases are their owner's business and come back unchanged.
 */
export function settleNameCase(name: string): string {
  const upper = name.toUpperCase()
  const lower = name.toLowerCase()
  if (upper === lower || (name !== upper && name !== lower)) return name
  const words = lower.split(' ')
  return words.map((word) => (words.length > 1 && SMALL.has(word) ? word : capitalize(word))).join(' ')
}

function capitalize(word: string): string {
  if (/^[b-df-hj-np-tv-xz]{2}$/.test(word)) return word.toUpperCase()
  return word
    .replace(/^\p{L}|(?<=[-'’.])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(?<=['’])S$/u, 's')
}
