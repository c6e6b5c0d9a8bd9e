import { type CompanyComparison, compareCompanies, type Verdict } from './compare-companies.ts'
import { compareNames, type NameComparison, type NameRelation } from './compare-names.ts'
import type { FieldVerdict, KeptCandidate } from './identify.ts'
import type { PersonCandidate } from './person-candidate.ts'
import type { PersonQuery } from './person-query.ts'

/** A candidate with everything the tiers decide on. */
export type WeighedCandidate = {
  candidate: PersonCandidate
  name: NameComparison
  company: CompanyComparison
  linkedin: Verdict
  email: Verdict
  country: Verdict
  score: number
}

const MOST_KEPT = 5
/** What each field counts for in the score; a field that a side lacks counts for nothing. */
const WEIGHTS = { linkedin: 3, email: 3, name: 3, company: 2, country: 0.5 }
const NAME_VERDICTS: Record<NameRelation, Verdict> = {
  same: 'agrees',
  variant: 'agrees',
  initial: 'nearly',
  typo: 'nearly',
  partial: 'contradicts',
  different: 'contradicts',
  missing: 'missing',
}

export function weighCandidate(query: PersonQuery, candidate: PersonCandidate): WeighedCandidate {
  return weigh(query, candidate, compareNames(query, candidate))
}

/**
 * {@link weighCandidate} for those whose name may be the one asked for. Names are compared first: most of what a lookup brings has
 * another, and companies cost more.
 */
export function weighNamed(
  query: PersonQuery,
  candidates: readonly PersonCandidate[],
  mayBe: (name: NameComparison) => boolean,
): WeighedCandidate[] {
  return candidates.flatMap((candidate) => {
    const name = compareNames(query, candidate)
    return mayBe(name) ? [weigh(query, candidate, name)] : []
  })
}

function weigh(query: PersonQuery, candidate: PersonCandidate, name: NameComparison): WeighedCandidate {
  const company = compareCompanies(query, candidate)
  const linkedin = verdictOf(query.linkedinSlug, candidate.linkedinSlug === null ? [] : [candidate.linkedinSlug])
  const email = verdictOf(query.emailKey, candidate.emailKeys)
  const country = verdictOf(query.country, candidate.country === null ? [] : [candidate.country])
  const weighed = { candidate, name, company, linkedin, email, country }
  return { ...weighed, score: scoreOf(weighed) }
}

/** As {@link weighCandidate}, for somebody whom LinkedIn or email named: where neither slug nor email can have, the URN did. */
export function weighFound(query: PersonQuery, candidate: PersonCandidate): WeighedCandidate {
  const weighed = weighCandidate(query, candidate)
  if (query.linkedinUrn === null || weighed.linkedin === 'agrees' || weighed.email === 'agrees') return weighed
  const byUrn = { ...weighed, linkedin: 'agrees' as const }
  return { ...byUrn, score: scoreOf(byUrn) }
}

/** The best five, in an order that does not depend on the order they came in. */
export function keptCandidates(query: PersonQuery, weighed: readonly WeighedCandidate[]): KeptCandidate[] {
  return weighed
    .toSorted((one, other) => other.score - one.score || one.candidate.personNo - other.candidate.personNo)
    .slice(0, MOST_KEPT)
    .map((one) => keep(query, one))
}

export function keep(query: PersonQuery, weighed: WeighedCandidate): KeptCandidate {
  const { candidate, score } = weighed
  return { personNo: candidate.personNo, personId: candidate.personId, score, verdicts: verdictsOf(query, weighed) }
}

function verdictOf(ours: string | null, theirs: readonly string[]): Verdict {
  if (ours === null || theirs.length === 0) return 'missing'
  return theirs.includes(ours) ? 'agrees' : 'contradicts'
}

function scoreOf(weighed: Omit<WeighedCandidate, 'score'>): number {
  const { name, company } = weighed
  const hasCompany = company.nameVerdict !== 'missing' || company.domainVerdict !== 'missing'
  const parts: readonly (readonly [number, number])[] = [
    [WEIGHTS.linkedin, shareOf(weighed.linkedin)],
    [WEIGHTS.email, shareOf(weighed.email)],
    [WEIGHTS.name, name.relation === 'missing' ? Number.NaN : name.score],
    [WEIGHTS.company, hasCompany ? company.similarity : Number.NaN],
    [WEIGHTS.country, shareOf(weighed.country)],
  ]
  const present = parts.filter(([, value]) => !Number.isNaN(value))
  const weight = present.reduce((sum, [share]) => sum + share, 0)
  const points = present.reduce((sum, [share, value]) => sum + share * value, 0)
  return weight === 0 ? 0 : Math.round((points / weight) * 1_000) / 1_000
}

function shareOf(verdict: Verdict): number {
  if (verdict === 'missing') return Number.NaN
  return verdict === 'agrees' ? 1 : 0
}

function verdictsOf(query: PersonQuery, weighed: WeighedCandidate): FieldVerdict[] {
  const { candidate, company } = weighed
  return [
    linkedinVerdict(query, weighed),
    { field: 'email', verdict: weighed.email, ours: query.emailKey ?? '', theirs: theirEmail(query, candidate) },
    {
      field: 'name',
      verdict: NAME_VERDICTS[weighed.name.relation],
      ours: fullName(query),
      theirs: fullName(candidate),
    },
    { field: 'company', verdict: company.nameVerdict, ours: query.companyName, theirs: theirCompany(weighed) },
    { field: 'domain', verdict: company.domainVerdict, ours: query.companyDomain ?? '', theirs: company.theirDomain },
    { field: 'country', verdict: weighed.country, ours: query.country ?? '', theirs: candidate.country ?? '' },
  ]
}

function linkedinVerdict(query: PersonQuery, { candidate, linkedin }: WeighedCandidate): FieldVerdict {
  const [ours, theirs] = [query.linkedinSlug ?? '', candidate.linkedinSlug ?? '']
  const urn = linkedin === 'agrees' && ours !== theirs ? query.linkedinUrn : null
  return { field: 'linkedin', verdict: linkedin, ours: urn ?? ours, theirs: urn ?? theirs }
}

/** A former employer that met the row stands behind the present one. */
function theirCompany({ candidate, company }: WeighedCandidate): string {
  const isPast = company.isFormer && candidate.companyName !== '' && candidate.companyName !== company.theirName
  return isPast ? `${candidate.companyName} (formerly ${company.theirName})` : company.theirName
}

function theirEmail(query: PersonQuery, { emailKeys }: PersonCandidate): string {
  return emailKeys.find((key) => key === query.emailKey) ?? emailKeys[0] ?? ''
}

function fullName({
  firstName,
  middleName,
  lastName,
}: {
  firstName: string
  middleName: string
  lastName: string
}): string {
  return [firstName, middleName, lastName].filter((part) => part !== '').join(' ')
}
