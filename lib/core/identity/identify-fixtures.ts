import { decideTier, type Identification, type Tier } from './identify.ts'
import type { PersonCandidate } from './person-candidate.ts'
import type { PersonQuery } from './person-query.ts'

export const QUERY: PersonQuery = {
  rowNumber: 1,
  linkedinSlug: null,
  linkedinUrn: null,
  emailKey: null,
  firstName: 'Robert',
  middleName: '',
  lastName: 'Jones',
  companyName: '',
  companyDomain: null,
  country: null,
}
const PERSON: PersonCandidate = {
  personNo: 1,
  personId: 'p1',
  firstName: 'Robert',
  middleName: '',
  lastName: 'Jones',
  linkedinSlug: 'robert-jones',
  emailKeys: ['rj@acme.com'],
  companyId: 'c1',
  companyName: 'Acme',
  companyNames: ['Acme', 'Acme Rockets'],
  companyDomains: ['acme.com'],
  formerCompanies: [{ name: 'Globex', domains: ['globex.com'] }],
  country: 'US',
}

export function person(personNo: number, changes: Partial<PersonCandidate> = {}): PersonCandidate {
  return { ...PERSON, personNo, personId: `p${personNo}`, ...changes }
}

export function decide(
  tier: Tier,
  query: Partial<PersonQuery>,
  candidates: readonly PersonCandidate[],
  holders?: number,
) {
  const tiersTried = [tier]
  return decideTier({
    tier,
    query: { ...QUERY, ...query },
    candidates,
    holders: holders ?? candidates.length,
    tiersTried,
  })
}

/** `match p1 high`, `ambiguous p1 p2` or `next`. */
export function told(identification: Identification | null): string {
  if (identification === null) return 'next'
  if (identification.kind === 'match') return `match ${identification.personId} ${identification.confidence}`
  if (identification.kind === 'none') return 'none'
  return `ambiguous ${identification.candidates.map(({ personId }) => personId).join(' ')}`
}
