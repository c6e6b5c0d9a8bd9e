import type { Confidence, Tier } from '#lib/core/identity/identify.ts'
import type { LabelledRow } from './labelled-set.ts'

/** What became of a labelled row; `got` is '' where nobody was accepted. */
export type JudgedRow = Omit<LabelledRow, 'row'> & {
  got: string
  tier: Tier | null
  confidence: Confidence | null
  isAmbiguous: boolean
}

export type Outcome = 'correct' | 'wrong person' | 'false accept' | 'miss' | 'ambiguous' | 'correct reject'

/** `false accept`: somebody was taken for a person who is not in the directory. `ambiguous` counts only where they are in it. */
export function outcomeOf({ got, personId, isAmbiguous }: JudgedRow): Outcome {
  if (got !== '') return got === personId ? 'correct' : personId === '' ? 'false accept' : 'wrong person'
  if (personId === '') return 'correct reject'
  return isAmbiguous ? 'ambiguous' : 'miss'
}

/** The strongest tier that what the row carries allows for. */
export function bestTier(kind: string): Tier | null {
  const tiers: Record<string, Tier> = { linkedin: 1, email: 1, domain: 2, company: 3, name: 4, fullname: 5 }
  return tiers[kind] ?? null
}

/** The bucket of a count of holders. */
export function holdersBucket(holders: number): string {
  if (holders === 0) return '0'
  const bounds = [1, 10, 100, 1_000] as const
  const names = ['1', '2-10', '11-100', '101-1000'] as const
  const at = bounds.findIndex((bound) => holders <= bound)
  return names[at] ?? '>1000'
}
