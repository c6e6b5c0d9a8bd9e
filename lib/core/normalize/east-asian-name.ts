import {
  KOREAN_FAMILY_NAMES,
  LONG_FAMILY_NAMES,
  VIETNAMESE_FAMILY_NAMES,
  VIETNAMESE_MIDDLE_NAMES,
} from './data/name-words.ts'
import { foldName } from './name-key.ts'

export type NameInOrder = { first: string; middle: string; last: string }

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・·\s]+$/u

/**
 * Splits a name that is written family name first: in Han, kana or Hangul, in romanised Korean with a hyphenated given name, in
 * Vietnamese with its middle word, or by a family name in capitals (`WANG Wei`, `DUPONT Jean`). Null where nothing tells.
 */
export function splitEastAsianName(words: readonly string[]): NameInOrder | null {
  const text = words.join(' ')
  if (EAST_ASIAN.test(text)) return splitByScript(words, text)
  return splitByCapitals(words) ?? splitKorean(words) ?? splitVietnamese(words)
}

function splitByScript(words: readonly string[], text: string): NameInOrder | null {
  const [family = '', ...given] = words.length > 1 ? words : text.split(/[・·]/)
  if (given.length > 0) return { first: given.join(' '), middle: '', last: family }
  const letters = [...text]
  if (letters.length < 2 || letters.length > 6) return null
  const long = LONG_FAMILY_NAMES.some((name) => text.startsWith(name)) && letters.length > 2
  const kana = text.search(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)
  if (kana === 0) return null
  const japanese = letters.length >= 4 && !/\p{Script=Hangul}/u.test(text)
  const size = long || (japanese && kana !== 1) ? 2 : 1
  return { first: letters.slice(size).join(''), middle: '', last: letters.slice(0, size).join('') }
}

function splitByCapitals(words: readonly string[]): NameInOrder | null {
  const capital = words.map((word) => /^\p{Lu}{2}[\p{Lu}'’-]*$/u.test(word))
  const count = capital.indexOf(false)
  if (count < 1 || capital.slice(count).includes(true)) return null
  if (count === 1 && (words[0] ?? '').length < 3 && !KOREAN_FAMILY_NAMES.has(foldName(words[0] ?? ''))) return null
  const [first = '', ...middle] = words.slice(count)
  return { first, middle: middle.join(' '), last: words.slice(0, count).join(' ') }
}

function splitKorean(words: readonly string[]): NameInOrder | null {
  const [family = '', given = ''] = words
  if (words.length !== 2 || !KOREAN_FAMILY_NAMES.has(foldName(family))) return null
  return /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u.test(given) ? { first: given, middle: '', last: family } : null
}

function splitVietnamese(words: readonly string[]): NameInOrder | null {
  const [family = '', second = '', ...given] = words
  const first = given.at(-1)
  if (!first || !VIETNAMESE_FAMILY_NAMES.has(foldName(family)) || !VIETNAMESE_MIDDLE_NAMES.has(foldName(second)))
    return null
  return { first, middle: [second, ...given.slice(0, -1)].join(' '), last: family }
}
