import { PARTICLES } from '#lib/core/normalize/data/name-words.ts'
import { foldName, nameKey } from '#lib/core/normalize/name-key.ts'
import { nicknamesOf } from '#lib/core/normalize/nicknames.ts'
import type { NameParts } from './compare-names.ts'

const MOST_NICKNAMES = 12
const MOST_WORDS = 3
/** What a cell holds beyond is no name. */
const LONGEST_PART = 200

/**
 * The keys under which the directory may hold this person, the row's own spelling first, no key twice: both orders, nicknames,
 * the middle name as first name, compound surnames in part, surnames without particles. At most forty. Empty without both
 * a first and a last name.
 */
export function nameKeysOf(name: NameParts): bigint[] {
  const first = fold(name.firstName)
  const middle = fold(name.middleName)
  const last = fold(name.lastName)
  if (first === '' || last === '') return []
  const keys = new Set([nameKey(first, last)])
  const add = (given: string, family: string) => {
    if (given !== '' && family !== '') keys.add(nameKey(given, family))
  }
  add(last, first)
  for (const given of givenNames(first, middle)) for (const family of surnames(last, middle)) add(given, family)
  for (const short of [...nicknamesOf(first.split(' ')[0] ?? '')].slice(0, MOST_NICKNAMES)) add(short, last)
  for (const short of [...nicknamesOf(last)].slice(0, 2)) add(short, first)
  return [...keys]
}

function fold(part: string): string {
  return foldName(part.slice(0, LONGEST_PART)).slice(0, LONGEST_PART)
}

function givenNames(first: string, middle: string): string[] {
  const [own = ''] = first.split(' ')
  const called = middle
    .split(' ')
    .filter((word) => word.length > 1)
    .slice(0, MOST_WORDS)
  return [first, own, `${first}${middle}`, ...called].filter((word) => word !== '')
}

function surnames(last: string, middle: string): string[] {
  const words = last.split(' ')
  const core = words.filter((word) => !PARTICLES.has(word))
  const parts = core.length > 1 ? core.filter((word) => word.length > 2).slice(0, MOST_WORDS) : []
  const doubled = middle.length > 1 ? [`${middle}${last}`] : []
  return [last, core.join(''), ...parts, ...doubled]
}
