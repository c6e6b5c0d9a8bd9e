import { NICKNAMES } from './data/nicknames.ts'

let relatives: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** Folded given names that may stand for `first` (folded): its short forms, and the names it is a short form of. Itself is left out. */
export function nicknamesOf(first: string): ReadonlySet<string> {
  relatives ??= buildRelatives()
  return relatives.get(first) ?? NONE
}

/** Whether the folded word is a given name or short form of the table. Many given names are not in it. */
export function isKnownGivenName(word: string): boolean {
  relatives ??= buildRelatives()
  return relatives.has(word)
}

const NONE: ReadonlySet<string> = new Set()

function buildRelatives(): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>()
  const relate = (from: string, to: string) => {
    const known = related.get(from)
    if (known) known.add(to)
    else related.set(from, new Set([to]))
  }
  for (const line of NICKNAMES.split(/[|\n]/)) {
    const [name = '', shorts = ''] = line.split(':')
    for (const short of shorts.split(',')) {
      relate(name, short)
      relate(short, name)
    }
  }
  return related
}
