import type { NameComparison } from './compare-names.ts'
import { ambiguous, matched } from './conclude.ts'
import type { Identification, Tier, TierLookup } from './identify.ts'
import { type WeighedCandidate, weighNamed } from './weigh-candidate.ts'

const MOST_EDITS = 2
const SAME_COMPANY = 0.5

/**
 * Tiers 4 and 5: the name alone answers, with low confidence, only where exactly one person bears it; otherwise it is ambiguous,
 * with the count. Somebody whose company, domain or country contradicts the row is not that person, however rare the name; nor
 * does a name outweigh another LinkedIn profile, but that one is kept to be looked at.
 */
export function concludeNameTier(lookup: TierLookup): Identification | null {
  const bearers = closest(weighNamed(lookup.query, lookup.candidates, (name) => bearsName(name, lookup.tier)))
  if (lookup.tier === 4 && bearers.every(({ name }) => name.swapped)) return null
  const holders = lookup.candidates.length >= lookup.holders ? bearers.length : lookup.holders
  const possible = bearers.filter((one) => !isSomebodyElse(lookup, one))
  const [only] = possible
  if (!only) return null
  if (holders === 1 && only.linkedin !== 'contradicts') return matched({ ...lookup, holders }, only, 'low')
  return ambiguous({ ...lookup, holders }, possible)
}

/** Misspelling counts in tier 5 alone, and only where it can hardly be another name; initials say too little for either. */
function bearsName(name: NameComparison, tier: Tier): boolean {
  if (name.relation === 'typo') return tier === 5 && name.edits <= MOST_EDITS && !name.doubtful
  return name.relation === 'same' || name.relation === 'variant'
}

/** Those whose name relates to ours most closely; a nickname does not compete with the very name. */
function closest(weighed: readonly WeighedCandidate[]): WeighedCandidate[] {
  const order = ['same', 'variant', 'typo'] as const
  const relation = order.find((one) => weighed.some(({ name }) => name.relation === one))
  return weighed.filter(({ name }) => name.relation === relation)
}

function isSomebodyElse({ query }: TierLookup, { candidate, company, country }: WeighedCandidate): boolean {
  const weName = query.companyName !== '' || query.companyDomain !== null
  const theyName =
    candidate.companyName !== '' || candidate.companyNames.length > 0 || candidate.companyDomains.length > 0
  return country === 'contradicts' || (weName && theyName && company.similarity < SAME_COMPANY)
}
