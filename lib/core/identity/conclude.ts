import type { Confidence, Identification, TierLookup } from './identify.ts'
import { keep, keptCandidates, type WeighedCandidate } from './weigh-candidate.ts'

export function matched(lookup: TierLookup, weighed: WeighedCandidate, confidence: Confidence): Identification {
  const { tier, query, holders, tiersTried } = lookup
  return { kind: 'match', tier, confidence, holders, tiersTried, ...keep(query, weighed) }
}

export function ambiguous(lookup: TierLookup, weighed: readonly WeighedCandidate[]): Identification {
  const { tier, query, tiersTried } = lookup
  const holders = Math.max(lookup.holders, weighed.length)
  return { kind: 'ambiguous', tier, holders, candidates: keptCandidates(query, weighed), tiersTried }
}

/** One step down; null below low. */
export function lowered(confidence: Confidence | null): Confidence | null {
  return confidence === 'high' ? 'medium' : confidence === 'medium' ? 'low' : null
}
