import type { PersonCandidate } from '#lib/core/identity/person-candidate.ts'
import { parseExperience, type StoredEmployment } from './parse-experience.ts'
import { type KnownCompany, readCompanies } from './read-companies.ts'
import type { Reader } from './with-reader.ts'

const PEOPLE = `
  SELECT person.*,
         (SELECT array_agg(coalesce(email_key, email)) FROM (
            SELECT email_key, email FROM directory.person_email WHERE person_no = asked.person_no LIMIT 20) AS further) AS further_emails
    FROM unnest($1::int[]) AS asked (person_no)
   CROSS JOIN LATERAL (
     SELECT person_no, company_no, person_id, linkedin_slug, first_name, middle_name, last_name,
            coalesce(email_key, email) AS email_key, title, company_name, country, experience
       FROM directory.person WHERE person_no = asked.person_no LIMIT 1
   ) AS person`

type PersonRow = {
  person_no: number
  company_no: number | null
  person_id: string
  linkedin_slug: string | null
  first_name: string
  middle_name: string | null
  last_name: string
  email_key: string | null
  title: string | null
  company_name: string | null
  country: string | null
  experience: string | null
  further_emails: string[] | null
}
/** What the decision needs of these people, by their number. Read in the order of numbers: people of one name lie side by side. */
export async function readCandidates(
  reader: Reader,
  personNos: Iterable<number>,
): Promise<Map<number, PersonCandidate>> {
  const asked = [...new Set(personNos)].sort((one, other) => one - other)
  if (asked.length === 0) return new Map()
  const people = await reader.client.query<PersonRow>({ name: 'directory-candidates', text: PEOPLE, values: [asked] })
  const employed = people.rows.map((person) => ({ person, past: parseExperience(person.experience) }))
  const companyNos = new Set<number>()
  for (const { person, past } of employed) {
    if (person.company_no !== null) companyNos.add(person.company_no)
    for (const { companyNo } of past) if (companyNo !== null) companyNos.add(companyNo)
  }
  const companyOf = await readCompanies(reader, companyNos)
  return new Map(employed.map(({ person, past }) => [person.person_no, candidateOf(person, { past, companyOf })]))
}

type Around = {
  past: readonly StoredEmployment[]
  companyOf: ReadonlyMap<number, KnownCompany>
}

function candidateOf(person: PersonRow, { past, companyOf }: Around): PersonCandidate {
  const company = person.company_no === null ? undefined : companyOf.get(person.company_no)
  const former = past.filter(
    ({ companyNo, endedAt }) => companyNo === null || endedAt !== null || companyNo !== person.company_no,
  )
  return {
    personNo: person.person_no,
    personId: person.person_id,
    firstName: person.first_name,
    middleName: person.middle_name ?? '',
    lastName: person.last_name,
    linkedinSlug: person.linkedin_slug,
    emailKeys: [person.email_key ?? [], person.further_emails ?? []].flat(),
    title: person.title ?? '',
    companyId: company?.companyId ?? null,
    companyName: person.company_name ?? company?.name ?? '',
    companyNames: company?.names ?? [],
    companyDomains: company?.domains ?? [],
    formerCompanies: former.map(({ companyNo, companyName }) => {
      const known = companyNo === null ? undefined : companyOf.get(companyNo)
      return { name: known?.name ?? companyName, domains: known?.domains ?? [] }
    }),
    country: person.country,
  }
}
