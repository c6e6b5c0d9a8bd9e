import { isStronger, type NameComparison, type NameRelation } from './compare-names.ts'
import { ambiguous, lowered, matched } from './conclude.ts'
import type { Identification, TierLookup } from './identify.ts'
import { type WeighedCandidate, weighNamed } from './weigh-candidate.ts'

/**
 * Name and present employer's domain. High where exactly one person of that name is there; one of several who bears the very
 * name asked, the others a nickname of it, is medium. Initials are medium too. A different company name in the row, LinkedIn or
 * country lowers by a step. Misspelt names are left to tier 3.
 */
export function concludeTier2(lookup: TierLookup): Identification | null {
  const weighed = weighNamed(lookup.query, lookup.candidates, bearsName).filter(
    (one) => one.company.domainVerdict === 'agrees',
  )
  const [first] = weighed
  if (!first) return null
  const strongest = weighed.reduce((best, one) => (isStronger(one.name, best.name) ? one : best), first)
  const equals = weighed.filter((one) => one.name.relation === strongest.name.relation)
  if (equals.length > 1) return ambiguous(lookup, equals)
  const sure = weighed.length === 1 && strongest.name.relation !== 'initial' && !hasContradiction(strongest)
  return matched(lookup, strongest, sure ? 'high' : (lowered('high') ?? 'low'))
}

const BEARS: ReadonlySet<NameRelation> = new Set(['same', 'variant', 'initial'])
const bearsName = ({ relation }: NameComparison): boolean => BEARS.has(relation)

function hasContradiction(one: WeighedCandidate): boolean {
  const otherCompany = one.company.nameVerdict === 'contradicts'
  return otherCompany || one.linkedin === 'contradicts' || one.country === 'contradicts'
}
