import type { Verdict } from './compare-companies.ts'
import { concludeNameTier } from './name-tiers.ts'
import type { PersonCandidate } from './person-candidate.ts'
import type { PersonQuery } from './person-query.ts'
import { concludeTier1 } from './tier-1.ts'
import { concludeTier2 } from './tier-2.ts'
import { concludeTier3 } from './tier-3.ts'
import { keptCandidates, weighFound } from './weigh-candidate.ts'

export type Tier = 1 | 2 | 3 | 4 | 5
export type Confidence = 'high' | 'medium' | 'low'

/** One field of the row beside the same of the person, as they were compared; '' when a side has none. */
export type FieldVerdict = {
  field: 'linkedin' | 'email' | 'name' | 'company' | 'domain' | 'country'
  verdict: Verdict
  ours: string
  theirs: string
}

/** `score` in 0..1 says how well the texts agree, not how sure the match is: that is `confidence`. */
export type KeptCandidate = { personNo: number; personId: string; score: number; verdicts: readonly FieldVerdict[] }

/** `holders`: how many people of the directory bear the name that was looked up. Up to five candidates are kept. */
export type Identification =
  | (KeptCandidate & {
      kind: 'match'
      tier: Tier
      confidence: Confidence
      holders: number
      tiersTried: readonly Tier[]
    })
  | {
      kind: 'ambiguous'
      tier: Tier
      holders: number
      candidates: readonly KeptCandidate[]
      tiersTried: readonly Tier[]
    }
  | { kind: 'none'; tiersTried: readonly Tier[] }

/**
 * What one tier's lookup found. `holders` counts everybody who bears the name, also those beyond the candidates that are passed
 * here; where the lookup allows misspelling, everybody within its reach. `tiersTried` includes this tier.
 */
export type TierLookup = {
  tier: Tier
  query: PersonQuery
  candidates: readonly PersonCandidate[]
  holders: number
  tiersTried: readonly Tier[]
}

/** Decides what a tier's lookup means. Null: this tier does not answer, go on to the next. */
export function decideTier(lookup: TierLookup): Identification | null {
  if (lookup.candidates.length === 0) return null
  switch (lookup.tier) {
    case 1:
      return concludeTier1(lookup)
    case 2:
      return concludeTier2(lookup)
    case 3:
      return concludeTier3(lookup)
    default:
      return concludeNameTier(lookup)
  }
}

/**
 * What to say when no tier answered. People whom the row's own LinkedIn or email named but whose name is another
 * (`refused`, the candidates of tier 1) are kept for a person to choose; nobody is filled in.
 */
export function concludeOpen(
  query: PersonQuery,
  found: { refused: readonly PersonCandidate[]; tiersTried: readonly Tier[] },
): Identification {
  const { refused, tiersTried } = found
  if (refused.length === 0) return { kind: 'none', tiersTried }
  const weighed = refused.map((candidate) => weighFound(query, candidate))
  return { kind: 'ambiguous', tier: 1, holders: refused.length, candidates: keptCandidates(query, weighed), tiersTried }
}
