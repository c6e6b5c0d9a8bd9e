import { mayBeNamed } from './compare-names.ts'
import { ambiguous, lowered, matched } from './conclude.ts'
import type { Confidence, Identification, TierLookup } from './identify.ts'
import { type WeighedCandidate, weighNamed } from './weigh-candidate.ts'

/**
 * How alike the companies must be, by how many people bear the name: the more of them, the likelier it is that another one works
 * somewhere that merely sounds alike.
 */
const THRESHOLDS: readonly { upToHolders: number; medium: number; low: number }[] = [
  { upToHolders: 10, medium: 0.5, low: 0.35 },
  { upToHolders: 100, medium: 0.65, low: 0.5 },
  { upToHolders: 1_000, medium: 0.84, low: 0.65 },
  { upToHolders: Number.POSITIVE_INFINITY, medium: 0.97, low: 0.84 },
]
/** What a name that agrees less than exactly adds to the threshold. */
const STRICTER = { variant: 0.05, initial: 0.3, perEdit: 0.08, doubtful: 0.1 }
const CLEAR_LEAD = 0.1

type Accepted = { weighed: WeighedCandidate; confidence: Confidence; strength: number }

/**
 * Name and company name, both with some tolerance, inside the block of the name. The company must be like enough for how common
 * the name is; a former employer, a doubtful spelling, another country and another LinkedIn profile lower by a step each, and
 * below low is no match. Where several fit, the only one who bears the very name, the others a variant of it, is taken a step
 * lower; else whoever does not lead the next candidate clearly is ambiguous.
 */
export function concludeTier3(lookup: TierLookup): Identification | null {
  const accepted = weighNamed(lookup.query, lookup.candidates, mayBeNamed)
    .map((weighed) => accept(weighed, lookup.holders))
    .filter((one) => one !== null)
    .toSorted(
      (one, other) =>
        other.strength - one.strength || one.weighed.candidate.personNo - other.weighed.candidate.personNo,
    )
  const [best] = accepted
  if (!best) return null
  const rivals = accepted.filter((one) => best.strength - one.strength < CLEAR_LEAD)
  if (rivals.length === 1) return matched(lookup, best.weighed, best.confidence)
  if (bearsVeryName(best) && rivals.filter(bearsVeryName).length === 1) return matched(lookup, best.weighed, 'low')
  return ambiguous(
    lookup,
    rivals.map((one) => one.weighed),
  )
}

const bearsVeryName = ({ weighed: { name } }: Accepted): boolean => name.relation === 'same' && !name.swapped

function accept(weighed: WeighedCandidate, holders: number): Accepted | null {
  const { name, company } = weighed
  const needed = THRESHOLDS.find(({ upToHolders }) => holders <= upToHolders)
  if (!needed) return null
  const similarity = company.similarity - handicap(weighed)
  let confidence: Confidence | null = null
  if (similarity >= needed.medium) confidence = 'medium'
  else if (similarity >= needed.low) confidence = 'low'
  const lowerings = [
    company.isFormer,
    name.doubtful,
    weighed.country === 'contradicts',
    weighed.linkedin === 'contradicts',
  ]
  for (const applies of lowerings) if (applies) confidence = lowered(confidence)
  return confidence === null ? null : { weighed, confidence, strength: company.similarity + name.score }
}

function handicap({ name }: WeighedCandidate): number {
  if (name.relation === 'variant') return STRICTER.variant
  if (name.relation === 'initial') return STRICTER.initial
  return name.edits * STRICTER.perEdit + (name.doubtful ? STRICTER.doubtful : 0)
}
