import { DEPARTMENT_WORDS, MISLEADING_PHRASES, SENIORITY_WORDS } from './data/title-words.ts'
import { foldName } from './name-key.ts'

export type Seniority =
  | 'owner'
  | 'c-suite'
  | 'vp'
  | 'director'
  | 'manager'
  | 'senior'
  | 'individual'
  | 'entry'
  | 'unknown'

const LONGEST_TITLE = 300
const DECIDING: ReadonlySet<Seniority> = new Set<Seniority>(['owner', 'c-suite', 'vp', 'director'])
const MISLEADING = matcherOf(MISLEADING_PHRASES, 'g')
const SENIORITIES = SENIORITY_WORDS.map(([seniority, words]) => [seniority, matcherOf(words.split('|'), '')] as const)
const DEPARTMENTS = DEPARTMENT_WORDS.map(
  ([department, words]) => [department, matcherOf(words.split('|'), '')] as const,
)

/** The level a job title stands for, read in English, German, French, Spanish, Italian and Portuguese. `unknown`: no title. */
export function seniorityOf(title: string): Seniority {
  const folded = foldTitle(title)
  if (folded === '') return 'unknown'
  const plain = folded.replace(MISLEADING, ' ')
  return SENIORITIES.find(([, matcher]) => matcher.test(plain))?.[0] ?? 'individual'
}

/** The department a job title belongs to, as one of our words (`sales`, `human resources`, …); '' when the title does not tell. */
export function departmentOf(title: string): string {
  const folded = foldTitle(title)
  return DEPARTMENTS.find(([, matcher]) => matcher.test(folded))?.[0] ?? ''
}

/** Whether somebody with this title usually decides on a purchase: owners, chief officers, vice presidents, directors and heads. */
export function isDecisionMaker(title: string): boolean {
  return DECIDING.has(seniorityOf(title))
}

/** Folded with a space at both ends. Bracketed endings of gender (`Leiter(in)`, `Leiter*in`, `m/w/d`) are left out. */
function foldTitle(title: string): string {
  const text = title
    .slice(0, LONGEST_TITLE)
    .replace(/[(/*:_]in(?:nen)?\b\)?/gi, '')
    .replace(/[([]?\b[mwfhdx]\s*[/|]\s*[mwfhdx](?:\s*[/|]\s*[mwfhdx])?\b[)\]]?/gi, ' ')
    .replace(/(?<=\p{L})·?\((?:e|a|in|ne|rice|trice)\)/giu, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,5}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
  const folded = foldName(text)
  return folded === '' ? '' : ` ${folded} `
}

/** One alternation over whole words; `*` stands for letters within a word. */
function matcherOf(phrases: readonly string[], flags: string): RegExp {
  const patterns = phrases.map((phrase) => phrase.trim().replaceAll('*', '[a-z0-9]*'))
  return new RegExp(`(?<= )(?:${patterns.join('|')})(?= )`, flags)
}
