import { isPresentEmployer } from '#lib/core/identity/compare-companies.ts'
import type { PersonCandidate } from '#lib/core/identity/person-candidate.ts'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { numberArray } from './array-values.ts'
import { FOUND_PERSON, type FoundPerson } from './found-person.ts'
import { fullEmail } from './full-email.ts'
import { parseExperience, type StoredEmployment } from './parse-experience.ts'
import { type KnownCompany, readCompanies } from './read-companies.ts'
import type { Reader } from './with-reader.ts'

const PEOPLE = `SELECT ${FOUND_PERSON} FROM directory.person WHERE person_no = ANY($1::int[])`

/** These people, in the order of their numbers: people of one name lie side by side. */
export async function readFoundPeople({ client }: Reader, personNos: Iterable<number>): Promise<FoundPerson[]> {
  const asked = [...personNos].sort((one, other) => one - other)
  if (asked.length === 0) return []
  const { rows } = await client.query<FoundPerson>({
    name: 'directory-people',
    text: PEOPLE,
    values: [numberArray(asked)],
  })
  return rows
}

/** Somebody who may be a row's person. `furtherEmails`: of their other addresses those that a row has asked for. */
export type Pairing = { query: PersonQuery; person: FoundPerson; furtherEmails: readonly string[] }

/**
 * What the decision needs of each, in the given order. Earlier employers are read only where the row names one that is not the
 * present: they count for nothing else.
 */
export async function readCandidates(reader: Reader, pairings: readonly Pairing[]): Promise<PersonCandidate[]> {
  const present = await readCompanies(
    reader,
    pairings.map(({ person }) => person.company_no),
  )
  const candidates = pairings.map((pairing) => candidateOf(pairing, present))
  const pasts = pairings.map(({ query, person }, at) => {
    const candidate = candidates[at]
    return candidate && isPastAsked(query, candidate) ? formerOf(person) : []
  })
  const former = await readCompanies(
    reader,
    pasts.flatMap((past) => past.map(({ companyNo }) => companyNo)),
  )
  return candidates.map((candidate, at) => {
    const past = pasts[at] ?? []
    if (past.length === 0) return candidate
    return { ...candidate, formerCompanies: past.map((employment) => formerCompanyOf(employment, former)) }
  })
}

type Companies = ReadonlyMap<number, KnownCompany>

function isPastAsked(query: PersonQuery, candidate: PersonCandidate): boolean {
  return (query.companyName !== '' || query.companyDomain !== null) && !isPresentEmployer(query, candidate)
}

function formerOf({ company_no, experience }: FoundPerson): StoredEmployment[] {
  return parseExperience(experience).filter(
    ({ companyNo, endedAt }) => companyNo === null || endedAt !== null || companyNo !== company_no,
  )
}

function formerCompanyOf({ companyNo, companyName }: StoredEmployment, companyOf: Companies) {
  const known = companyNo === null ? undefined : companyOf.get(companyNo)
  return { name: known?.name ?? companyName, domains: known?.domains ?? [] }
}

function candidateOf({ person, furtherEmails }: Pairing, companyOf: Companies): PersonCandidate {
  const company = person.company_no === null ? undefined : companyOf.get(person.company_no)
  return {
    personNo: person.person_no,
    personId: person.person_id,
    firstName: person.first_name,
    middleName: person.middle_name ?? '',
    lastName: person.last_name,
    linkedinSlug: person.linkedin_slug,
    emailKeys:
      person.email_key === null ? furtherEmails : [fullEmail(person.email_key, company?.domains[0]), ...furtherEmails],
    companyId: company?.companyId ?? null,
    companyName: person.company_name ?? company?.name ?? '',
    companyNames: company?.names ?? [],
    companyDomains: company?.domains ?? [],
    formerCompanies: [],
    country: person.country,
  }
}
