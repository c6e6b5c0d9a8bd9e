import { ambiguous, matched } from './conclude.ts'
import type { Identification, TierLookup } from './identify.ts'
import { type WeighedCandidate, weighFound } from './weigh-candidate.ts'

const SAME_COMPANY = 0.5

/**
 * LinkedIn or email named these people. The name must not speak against it: a list can carry somebody else's address. One
 * agreeing part is enough (people marry) unless the company is another too, and so is a row without a name. Of several people the
 * one whose name agrees better is taken; equals are ambiguous. Null when every name is another.
 */
export function concludeTier1(lookup: TierLookup): Identification | null {
  const weighed = lookup.candidates.map((candidate) => weighFound(lookup.query, candidate))
  const possible = weighed.filter(isPossible)
  const highest = possible.reduce((rank, one) => Math.max(rank, rankOf(one)), 0)
  const best = possible.filter((one) => rankOf(one) === highest)
  const [only] = best
  if (!only) return null
  return best.length === 1 ? matched(lookup, only, 'high') : ambiguous(lookup, best)
}

function isPossible({ name, company }: WeighedCandidate): boolean {
  if (name.relation !== 'partial') return name.relation !== 'different'
  const differs = company.nameVerdict === 'contradicts' || company.domainVerdict === 'contradicts'
  return !differs || company.similarity >= SAME_COMPANY
}

function rankOf({ name, linkedin }: WeighedCandidate): number {
  const byName = { same: 4, variant: 4, initial: 3, typo: 3, missing: 2, partial: 1, different: 0 }[name.relation]
  return byName * 2 + (linkedin === 'agrees' ? 1 : 0)
}
