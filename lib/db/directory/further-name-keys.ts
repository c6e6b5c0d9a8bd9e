import { PARTICLES } from '#lib/core/normalize/data/name-words.ts'
import { foldName, nameKey } from '#lib/core/normalize/name-key.ts'
import type { PersonName } from '#lib/core/normalize/person-name.ts'

/**
 * Keys of the other names that this person is likely to be listed under: the nickname, the middle name where the first is only an
 * initial, the first of two given names, either half of a double surname. Without the key of the name itself.
 */
export function furtherNameKeys({ first, middle, last, nickname }: PersonName): bigint[] {
  const firsts = [first, nickname]
  const givenNames = foldName(first).split(' ')
  const [given = ''] = givenNames
  if (given.length === 1 && middle.length > 2) firsts.push(middle)
  if (givenNames.length > 1 && given.length > 1) firsts.push(given)
  const surnames = foldName(last).split(' ')
  const lasts = [last]
  if (surnames.length > 1 && !surnames.some((word) => PARTICLES.has(word) || word.length < 3)) {
    lasts.push(surnames[0] ?? '', surnames.at(-1) ?? '')
  }
  const keys = new Set<bigint>()
  for (const one of firsts) {
    for (const other of lasts) if (foldName(one) !== '' && foldName(other) !== '') keys.add(nameKey(one, other))
  }
  keys.delete(nameKey(first, last))
  return [...keys]
}
