import { type CompanyWord, type CompanyWording, GENERIC, wordingOf, wordingOfWords } from './company-wording.ts'
import { areFarApart, editDistance } from './edit-distance.ts'

/** What is left of the likeness of two names that each have a word of their own. */
const OWN_WORDS_FACTOR = 0.6

/**
 * How alike two company names are, 0..1: the best of equal keys, one slip, trigrams, containment of words, acronym and a shared
 * beginning. Legal forms, punctuation, accents and case do not count.
 */
export function companySimilarity(ours: string, theirs: string): number {
  return similarityOfWordings(wordingOf(ours), wordingOf(theirs))
}

/** As {@link companySimilarity}, over words that `companyWords` made. */
export function similarityOfWords(left: readonly string[], right: readonly string[]): number {
  return similarityOfWordings(wordingOfWords(left), wordingOfWords(right))
}

/** As {@link companySimilarity}, for comparing one name with many. */
export function similarityOfWordings(left: CompanyWording, right: CompanyWording): number {
  if (left.words.length === 0 || right.words.length === 0) return 0
  if (left.key === right.key) return 1
  const wording = Math.max(trigramDice(left.trigrams, right.trigrams), containment(left, right))
  return Math.max(
    spelling(left.key, right.key),
    wording > 0 && eachHasItsOwn(left, right) ? wording * OWN_WORDS_FACTOR : wording,
    acronym(left.key, right),
    acronym(right.key, left),
    beginning(left.key, right.key),
  )
}

/** Whether either name has a telling word that the other lacks: `Police of Kent` and `Police of Essex` are two. */
function eachHasItsOwn(left: CompanyWording, right: CompanyWording): boolean {
  return hasOwn(left.own, right.distinct) && hasOwn(right.own, left.distinct)
}

function hasOwn(words: readonly CompanyWord[], others: readonly CompanyWord[]): boolean {
  return words.some((word) => !others.some((other) => isSameWord(word, other)))
}

function isSameWord(word: CompanyWord, other: CompanyWord): boolean {
  const [short, long] = word.text.length <= other.text.length ? [word, other] : [other, word]
  const length = short.text.length
  if (length >= 3 && long.text.startsWith(short.text)) return true
  if (length < 5) return false
  const limit = length >= 8 ? 2 : 1
  return !areFarApart(short.letters, long.letters, limit) && editDistance(short.text, long.text, limit) <= limit
}

function spelling(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  const limit = length >= 9 ? 2 : length >= 5 ? 1 : 0
  const edits = limit === 0 ? 1 : editDistance(left, right, limit)
  return edits <= limit ? 1 - edits * (edits / Math.max(left.length, right.length)) * 0.5 - 0.04 * edits : 0
}

/** Twice the shared trigrams over all of them. */
function trigramDice(left: Uint32Array, right: Uint32Array): number {
  let shared = 0
  for (let at = 0, other = 0; at < left.length && other < right.length; ) {
    const [one = 0, two = 0] = [left[at], right[other]]
    if (one === two) shared++
    if (one <= two) at++
    if (two <= one) other++
  }
  return (2 * shared) / (left.length + right.length)
}

/** One name's telling words all stand in the other: `Siemens Energy` within `Siemens Energy Austria`. */
function containment(left: CompanyWording, right: CompanyWording): number {
  return Math.max(containedShare(left, right), containedShare(right, left))
}

function containedShare(short: CompanyWording, long: CompanyWording): number {
  const { telling } = short
  if (short.distinct.length > long.distinct.length || telling.length === 0) return 0
  const found = telling.filter((word) => long.words.includes(word)).length
  if (found === 0) return 0
  const shared = short.distinct.filter(({ text }) => long.words.includes(text)).length
  const share = shared / short.distinct.length
  if (found === telling.length)
    return 0.9 * share * (telling.length >= long.tellingAnyLength ? 1 : telling.length === 1 ? 0.85 : 0.95)
  return telling.length > 2 ? 0.6 * (found / telling.length) * share : 0
}

function acronym(key: string, { words, initials, mainInitials }: CompanyWording): number {
  if (key.length < 2 || key.length > 8 || words.length < 2) return 0
  return key === initials || key === mainInitials ? (key.length > 2 ? 0.85 : 0.6) : 0
}

function beginning(left: string, right: string): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return short.length >= 4 && !GENERIC.has(short) && long.startsWith(short)
    ? 0.5 + 0.35 * (short.length / long.length)
    : 0
}
