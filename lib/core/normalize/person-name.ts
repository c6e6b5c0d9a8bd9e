import {
  DOTTED_PREFIXES,
  JOINING_PARTICLES,
  PARTICLES,
  PREFIXES,
  SUFFIXES,
  SUFFIXES_AFTER_COMMA,
} from './data/name-words.ts'
import { splitEastAsianName } from './east-asian-name.ts'
import { settleNameCase } from './name-case.ts'
import { foldName } from './name-key.ts'
import { repairMojibake } from './repair-mojibake.ts'

/** The parts in display form, '' when absent. */
export type PersonName = {
  prefix: string
  first: string
  middle: string
  last: string
  suffix: string
  nickname: string
}

const LONGEST_NAME = 300
const NOISE =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\u200d|\ufe0f|\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu
const BRACKETED = /[([{（]([^()[\]{}（）]{0,100})[)\]}）]/g
const QUOTED =
  /(?<![\p{L}\p{N}])(?:"([^"]{1,40})"|“([^”]{1,40})”|„([^“”]{1,40})[“”]|«([^»]{1,40})»|['‘]([^'‘’]{2,40})['’])(?![\p{L}\p{N}])/u
const PRONOUNS = /^(?:she|he|they|her|him|sie|er|elle|il|ella|ela|ele|lei|lui)(?:\s*[/,]\s*\p{L}+)+$/iu
const BIRTH_NAME = /^(?:n[eé]e?|geb|geborene?|born|formerly|maiden)\b/iu

/**
 * Takes a full name apart: `Last, First`, forms of address, degrees and generations, particles, a nickname in quotes or brackets,
 * East Asian order, capitals. A single word is a first name, after a form of address a last name. Beyond 300 characters the rest
 * is no name and is dropped.
 */
export function parsePersonName(fullName: string): PersonName {
  const { text, nickname, asideSuffix } = takeAsides(clean(fullName))
  const { head, suffix } = takeCommaSuffixes(text)
  const comma = head.indexOf(',')
  const parts = comma < 0 ? splitInOrder(head) : splitAtComma(head.slice(0, comma), head.slice(comma + 1))
  return {
    ...parts,
    suffix: [parts.suffix, ...suffix, asideSuffix].filter(Boolean).join(', '),
    nickname: settleNameCase(nickname),
  }
}

function clean(text: string): string {
  return repairMojibake(text.slice(0, LONGEST_NAME))
    .normalize('NFC')
    .replace(NOISE, '')
    .replace(/[\s\u3000_]+/g, ' ')
    .replace(/[，、]/g, ',')
    .replace(/\s*,[\s,]*/g, ', ')
    .replace(/^[\s,;.|-]+|[\s,;|-]+$/g, '')
}

function takeAsides(text: string): { text: string; nickname: string; asideSuffix: string } {
  let nickname = ''
  let asideSuffix = ''
  const outside = text.replace(BRACKETED, (_, inside: string) => {
    const content = inside.trim().replace(/^["'“‘]|["'”’]$/g, '')
    if (content.split(/[ ,]+/).every((word) => isSuffix(word, SUFFIXES_AFTER_COMMA))) asideSuffix = content
    else if (!PRONOUNS.test(content) && !BIRTH_NAME.test(content) && content.split(' ').length <= 2)
      nickname ||= content
    return ' '
  })
  const quoted = QUOTED.exec(outside)
  if (quoted) nickname ||= quoted.slice(1).find(Boolean) ?? ''
  const rest = quoted ? outside.replace(quoted[0], ' ') : outside
  return { text: rest.replace(/ +/g, ' ').replace(/ ,/g, ',').trim(), nickname, asideSuffix }
}

/** The parts behind a comma that are nothing but suffixes: `Lee, Ann, PhD, MBA` → `Lee, Ann` and two suffixes. */
function takeCommaSuffixes(text: string): { head: string; suffix: string[] } {
  const [first = '', ...rest] = text.split(', ')
  const kept = rest.filter((part) => !part.split(' ').every((word) => isSuffix(word, SUFFIXES_AFTER_COMMA)))
  const suffix = rest.filter((part) => !kept.includes(part))
  const oneWordLeft = kept.length === 0 && !first.includes(' ') && suffix.length === 1
  return oneWordLeft && !isSuffix(suffix[0] ?? '', new Set())
    ? { head: text, suffix: [] }
    : { head: [first, ...kept].join(', '), suffix }
}

function isSuffix(word: string, alsoThese: ReadonlySet<string>): boolean {
  const folded = foldName(word).replaceAll(' ', '')
  return folded !== '' && (SUFFIXES.has(folded) || alsoThese.has(folded))
}

function splitAtComma(before: string, after: string): Omit<PersonName, 'nickname'> {
  const given = takeEnds(after.replaceAll(',', ' ').split(' ').filter(Boolean))
  const family = takeEnds(before.split(' ').filter(Boolean), 1)
  const [first = '', ...middle] = given.words
  const particles = middle.length > 0 && middle.every((word) => PARTICLES.has(foldName(word))) ? middle : []
  return {
    prefix: [family.prefix, given.prefix].filter(Boolean).join(' '),
    first: settleNameCase(first),
    middle: particles.length > 0 ? '' : settleNameCase(middle.join(' ')),
    last: settleNameCase([...particles, ...family.words].join(' ')),
    suffix: [family.suffix, given.suffix].filter(Boolean).join(', '),
  }
}

function splitInOrder(text: string): Omit<PersonName, 'nickname'> {
  const { words, prefix, suffix } = takeEnds(text.split(' ').filter(Boolean))
  const named = splitEastAsianName(words) ?? splitWesternName(words, prefix !== '')
  const allOneCase = text === text.toUpperCase() || text === text.toLowerCase()
  const settle = (part: string) => (allOneCase || /^[\p{Lu}'’ -]{3,}$/u.test(part) ? settleNameCase(part) : part)
  return { prefix, first: settle(named.first), middle: settle(named.middle), last: settle(named.last), suffix }
}

/** Takes forms of address from the front and degrees from the end, and always leaves a word. */
function takeEnds(all: readonly string[], fewest = 2): { words: string[]; prefix: string; suffix: string } {
  let from = 0
  while (from < all.length - 1 && isPrefix(all[from] ?? '', all.length - from)) from++
  let to = all.length
  while (to - from > (from > 0 ? 1 : fewest) && isSuffix(all[to - 1] ?? '', new Set())) to--
  return { words: all.slice(from, to), prefix: all.slice(0, from).join(' '), suffix: all.slice(to).join(', ') }
}

function isPrefix(word: string, wordsLeft: number): boolean {
  const folded = foldName(word).replaceAll(' ', '')
  if (DOTTED_PREFIXES.has(folded)) return word.endsWith('.') && folded !== 'm' ? wordsLeft > 1 : false
  return PREFIXES.has(folded) && (word.endsWith('.') || wordsLeft > 1)
}

function splitWesternName(
  words: readonly string[],
  afterPrefix: boolean,
): { first: string; middle: string; last: string } {
  const [first = '', ...rest] = words
  if (rest.length === 0) return afterPrefix ? { first: '', middle: '', last: first } : { first, middle: '', last: '' }
  const start = surnameStart(rest)
  return { first, middle: rest.slice(0, start).join(' '), last: rest.slice(start).join(' ') }
}

/** Where the surname begins: at its first particle, one word earlier for a joining one (`Ortega y Gasset`), else at the last word. */
function surnameStart(rest: readonly string[]): number {
  const at = rest.findIndex(
    (word, index) => index < rest.length - 1 && PARTICLES.has(foldName(word)) && !/^\p{Lu}\.?$/u.test(word),
  )
  if (at < 0) return rest.length - 1
  return JOINING_PARTICLES.has(foldName(rest[at] ?? '')) ? Math.max(0, at - 1) : at
}
