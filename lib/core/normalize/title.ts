import { DEPARTMENT_WORDS, VAGUE_DEPARTMENT_WORDS } from './data/title-departments.ts'
import { LEVEL_PHRASES, LEVEL_WORDS, WATCHING_WORDS } from './data/title-levels.ts'
import { presentRoles } from './title-roles.ts'
import { wordMatcher } from './word-matcher.ts'

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

const DECIDING: ReadonlySet<Seniority> = new Set<Seniority>(['owner', 'c-suite', 'vp', 'director'])
const PHRASES = LEVEL_PHRASES.map(([plainWord, phrases]) => [plainWord, wordMatcher(phrases, 'g')] as const)
const LEVELS = LEVEL_WORDS.map(([level, words]) => [level, wordMatcher(words)] as const)
const DEPARTMENTS = DEPARTMENT_WORDS.map(([department, words]) => [department, wordMatcher(words)] as const)
const VAGUE_DEPARTMENTS = VAGUE_DEPARTMENT_WORDS.map(([department, words]) => [department, wordMatcher(words)] as const)
const WATCHING = wordMatcher(WATCHING_WORDS)

/**
 * The level a job title stands for, read in English, German, French, Spanish, Italian, Dutch, Portuguese and the commonest of
 * Polish and Swedish. Of several roles the highest; `unknown` where there is no title, or none that holds at present.
 */
export function seniorityOf(title: string): Seniority {
  const roles = presentRoles(title)
  if (roles === '') return 'unknown'
  const plain = PHRASES.reduce((text, [plainWord, matcher]) => text.replace(matcher, plainWord), roles)
  return LEVELS.find(([, matcher]) => matcher.test(plain))?.[0] ?? 'individual'
}

/**
 * The department a job title belongs to, as one of our words (`sales`, `human resources`, …); of several the one named first.
 * '' when the title does not tell.
 */
export function departmentOf(title: string): string {
  const roles = presentRoles(title)
  let first = { department: '', index: Number.POSITIVE_INFINITY, length: 0 }
  for (const [department, matcher] of DEPARTMENTS) {
    const found = matcher.exec(roles)
    if (!found) continue
    const { index, 0: words } = found
    if (index < first.index || (index === first.index && words.length > first.length)) {
      first = { department, index, length: words.length }
    }
  }
  return first.department || (VAGUE_DEPARTMENTS.find(([, matcher]) => matcher.test(roles))?.[0] ?? '')
}

/**
 * Whether somebody with this title usually decides on a purchase: owners, chief officers, vice presidents, directors and heads,
 * but for those who watch over a company from its board.
 */
export function isDecisionMaker(title: string): boolean {
  return DECIDING.has(seniorityOf(title)) && !WATCHING.test(presentRoles(title))
}
