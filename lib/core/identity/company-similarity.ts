import { companyWords } from '#lib/core/normalize/company-name.ts'
import { editDistance } from './edit-distance.ts'

/** What is left of the likeness of two names that each have a word of their own. */
const OWN_WORDS_FACTOR = 0.6
/** Words that many companies share: they carry a name along but do not make one. */
const GENERIC = new Set(
  `group gruppe groupe grupo gruppo holding holdings international global worldwide services service solutions systems technologies
  technology tech industries industry enterprises partners associates consulting management capital ventures bank banking
  insurance university college school hospital medical health center centre foundation institute society association city county
  state national federal department ministry authority district council public transport transit energy electric power water
  railway railways bus airport airlines air post office store stores shop market supermarket restaurant cafe hotel hotels pharmacy
  media digital software data network networks usa us uk deutschland germany france italia espana europe america american canada
  australia india of for de la le les des der die das du di del the a and in`.split(/\s+/),
)
const LINKING = new Set(
  'of for de la le les des der die das du di del da do dos the a an in on at y e et und and fur pour'.split(' '),
)

/**
 * How alike two company names are, 0..1: the best of equal keys, one slip, trigrams, containment of words, acronym and a shared
 * beginning. Legal forms, punctuation, accents and case do not count.
 */
export function companySimilarity(ours: string, theirs: string): number {
  return similarityOfWords(companyWords(ours), companyWords(theirs))
}

/** As {@link companySimilarity}, over words that `companyWords` made; for comparing one name with many. */
export function similarityOfWords(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0
  const [leftKey, rightKey] = [left.join(''), right.join('')]
  if (leftKey === rightKey) return 1
  const wording = Math.max(trigramDice(left, right), containment(left, right))
  return Math.max(
    spelling(leftKey, rightKey),
    eachHasItsOwn(left, right) ? wording * OWN_WORDS_FACTOR : wording,
    acronym(leftKey, right),
    acronym(rightKey, left),
    beginning(leftKey, rightKey),
  )
}

/** Whether either name has a telling word that the other lacks: `Police of Kent` and `Police of Essex` are two. */
function eachHasItsOwn(left: readonly string[], right: readonly string[]): boolean {
  return hasOwn(left, right) && hasOwn(right, left)
}

function hasOwn(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => word.length > 2 && !GENERIC.has(word) && !others.some((other) => isSameWord(word, other)))
}

function isSameWord(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word]
  if (long.startsWith(short) && short.length >= 3) return true
  return short.length >= 5 && editDistance(short, long, 2) <= (short.length >= 8 ? 2 : 1)
}

function spelling(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  const limit = length >= 9 ? 2 : length >= 5 ? 1 : 0
  const edits = limit === 0 ? 1 : editDistance(left, right, limit)
  return edits <= limit ? 1 - edits * (edits / Math.max(left.length, right.length)) * 0.5 - 0.04 * edits : 0
}

/** Twice the shared trigrams over all of them; each word is padded as two blanks before, one behind. */
function trigramDice(left: readonly string[], right: readonly string[]): number {
  const [one, other] = [trigramsOf(left), trigramsOf(right)]
  let shared = 0
  for (const gram of one) if (other.has(gram)) shared++
  return (2 * shared) / (one.size + other.size)
}

function trigramsOf(words: readonly string[]): Set<string> {
  const grams = new Set<string>()
  for (const word of words) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3))
  }
  return grams
}

/** One name's telling words all stand in the other: `Siemens Energy` within `Siemens Energy Austria`. */
function containment(left: readonly string[], right: readonly string[]): number {
  const [ours, theirs] = [[...new Set(left)], [...new Set(right)]]
  return Math.max(containedShare(ours, theirs), containedShare(theirs, ours))
}

function containedShare(short: readonly string[], long: readonly string[]): number {
  const telling = short.filter((word) => !GENERIC.has(word) && word.length > 1)
  if (short.length > long.length || telling.length === 0) return 0
  const found = telling.filter((word) => long.includes(word)).length
  const share = short.filter((word) => long.includes(word)).length / short.length
  const longTelling = long.filter((word) => !GENERIC.has(word)).length
  if (found === telling.length)
    return 0.9 * share * (telling.length >= longTelling ? 1 : telling.length === 1 ? 0.85 : 0.95)
  return telling.length > 2 ? 0.6 * (found / telling.length) * share : 0
}

function acronym(key: string, words: readonly string[]): number {
  if (key.length < 2 || key.length > 8 || words.length < 2) return 0
  const all = words.map((word) => word[0]).join('')
  if (key === all) return key.length > 2 ? 0.85 : 0.6
  const main = words.filter((word) => !LINKING.has(word)).map((word) => word[0])
  return main.length > 1 && key === main.join('') ? (key.length > 2 ? 0.85 : 0.6) : 0
}

function beginning(left: string, right: string): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return short.length >= 4 && !GENERIC.has(short) && long.startsWith(short)
    ? 0.5 + 0.35 * (short.length / long.length)
    : 0
}
