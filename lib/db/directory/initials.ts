import type { NameParts } from '#lib/core/identity/compare-names.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'
import { nicknamesOf } from '#lib/core/normalize/nicknames.ts'

/**
 * The letters that the given name of a row's person may begin with, a bit for each as `1 << (code & 31)`: those of the words of the
 * row's name, in any place, their nicknames', and the second letter, for two letters swapped.
 */
export function initialsOf({ firstName, middleName, lastName }: NameParts): number {
  let bits = 0
  for (const word of foldName(`${firstName} ${middleName} ${lastName}`).split(' ')) {
    bits |= bitOf(word, 0) | bitOf(word, 1)
    for (const nickname of nicknamesOf(word)) bits |= bitOf(nickname, 0)
  }
  return bits
}

const bitOf = (word: string, at: number): number => (at < word.length ? 1 << (word.charCodeAt(at) & 31) : 0)
