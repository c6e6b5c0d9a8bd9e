import { mayAct, type Role } from '#lib/contract/roles.ts'
import type { PalettePage } from './palette-pages.ts'

/** What a role may use and every written word begins a word of; all of it while nothing is written. */
export function paletteMatches(pages: readonly PalettePage[], text: string, role: Role): PalettePage[] {
  const wanted = wordsOf(text)
  return pages.filter(({ label, words = '', needs = 'viewer' }) => {
    const known = wordsOf(`${label} ${words}`)
    return mayAct(role, needs) && wanted.every((part) => known.some((word) => word.startsWith(part)))
  })
}

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
