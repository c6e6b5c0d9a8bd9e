import type { Seniority } from '#lib/core/normalize/title.ts'

/** A person's seniority is stored as its place in this list. Append only: stored directories refer to it. */
const SENIORITIES: readonly Seniority[] = [
  'unknown',
  'owner',
  'c-suite',
  'vp',
  'director',
  'manager',
  'senior',
  'individual',
  'entry',
]

export function seniorityOfCode(code: number): Seniority {
  return SENIORITIES[code] ?? 'unknown'
}

const CODES = new Map<string, number>(SENIORITIES.map((seniority, code) => [seniority, code]))

/** -1 for a word that is none of ours. */
export function seniorityCode(word: string): number {
  return CODES.get(word.toLowerCase()) ?? -1
}
