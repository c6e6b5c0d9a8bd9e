import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { PARTICLES } from '#lib/core/normalize/data/name-words.ts'
import { foldedNameKey, foldName } from '#lib/core/normalize/name-key.ts'
import { nicknamesOf } from '#lib/core/normalize/nicknames.ts'
import { remember } from '#lib/core/remember.ts'
import { type AskedWord, type NearNames, type NearWord, nearKey } from './near-names.ts'

/** More slips than this over both parts of a name are another name. */
const MOST_EDITS = 3
const MOST_KEYS = 40

/** The words of a row's name as the vocabulary holds them, each part in both places: people put the last name first. */
export function wordsOf(query: PersonQuery): AskedWord[] {
  const [first, last] = [squeeze(query.firstName), squeeze(query.lastName)]
  if (first === '' || last === '') return []
  return [
    { kind: 1, word: first },
    { kind: 2, word: last },
    { kind: 2, word: first },
    { kind: 1, word: last },
  ]
}

/**
 * Keys of the names that the row's name may be a misspelling of: near first names (and nicknames) with near last names, in both
 * orders, the fewest slips first.
 */
export function misspeltKeys(query: PersonQuery, nearNames: NearNames): bigint[] {
  const [first, last] = [squeeze(query.firstName), squeeze(query.lastName)]
  const near = (kind: 1 | 2, word: string) => nearNames.get(nearKey({ kind, word })) ?? []
  const straight = pairsOf([...near(1, first), ...shortFormsOf(query.firstName)], near(2, last), 0)
  const swapped = pairsOf(near(1, last), near(2, first), 1)
  const pairs = [...straight, ...swapped].toSorted((one, other) => one.cost - other.cost || other.people - one.people)
  const keys = new Set<bigint>()
  for (const { first: given, last: family } of pairs) {
    keys.add(foldedNameKey(given, family))
    if (keys.size === MOST_KEYS) break
  }
  return [...keys]
}

/** The last names under which a company may have the row's person: as written, the parts swapped, parts of a double name. */
export function lastNamesOf(query: PersonQuery): readonly string[] {
  const known = LAST_NAMES.get(query) ?? findLastNames(query)
  LAST_NAMES.set(query, known)
  return known
}

/** Several tiers ask for the same row. */
const LAST_NAMES = new WeakMap<PersonQuery, readonly string[]>()

function findLastNames({ firstName, middleName, lastName }: PersonQuery): string[] {
  const words = foldName(lastName).split(' ')
  const core = words.filter((word) => !PARTICLES.has(word))
  const doubled = middleName.length > 1 ? [squeeze(`${middleName}${lastName}`)] : []
  const all = [squeeze(lastName), squeeze(firstName), core.join(''), ...(core.length > 1 ? core : []), ...doubled]
  return [...new Set(all)]
}

/** {@link lastNamesOf}, and what the last name may be a misspelling of. */
export function misspeltLastNames(query: PersonQuery, nearNames: NearNames): string[] {
  const near = [squeeze(query.lastName), squeeze(query.firstName)].flatMap(
    (word) => nearNames.get(nearKey({ kind: 2, word })) ?? [],
  )
  return [...lastNamesOf(query), ...near.map(({ word }) => word)]
}

function pairsOf(firsts: readonly NearWord[], lasts: readonly NearWord[], penalty: number) {
  return firsts.flatMap((first) =>
    lasts
      .filter((last) => first.edits + last.edits <= MOST_EDITS - penalty)
      .map((last) => ({
        first: first.word,
        last: last.word,
        cost: first.edits + last.edits + penalty,
        people: Math.min(first.people, last.people),
      })),
  )
}

function shortFormsOf(firstName: string): NearWord[] {
  const [given = ''] = foldName(firstName).split(' ')
  return [...nicknamesOf(given)].slice(0, 8).map((word) => ({ word, edits: 0, people: 0 }))
}

const squeeze = remember((name) => foldName(name).replaceAll(' ', ''))
