import type { PoolClient } from 'pg'
import type { PersonCandidate } from '#lib/core/identity/person-candidate.ts'
import { parseExperience } from './parse-experience.ts'

const PEOPLE = `
  SELECT person.* FROM unnest($1::int[]) AS asked (person_no)
   CROSS JOIN LATERAL (
     SELECT person_no, company_no, person_id, linkedin_slug, first_name, middle_name, last_name,
            coalesce(email_key, email) AS email_key, title, company_name, country, experience::text
       FROM directory.person WHERE person_no = asked.person_no LIMIT 1
   ) AS person`

const FURTHER_EMAILS = `
  SELECT asked.person_no, further.email_key FROM unnest($1::int[]) AS asked (person_no)
   CROSS JOIN LATERAL (
     SELECT coalesce(email_key, email) AS email_key FROM directory.person_email WHERE person_no = asked.person_no LIMIT 20
   ) AS further`

const COMPANIES = `
  SELECT company.*, aliases.names FROM unnest($1::int[]) AS asked (company_no)
   CROSS JOIN LATERAL (
     SELECT company_no, company_id, name, domains FROM directory.company WHERE company_no = asked.company_no LIMIT 1
   ) AS company
   CROSS JOIN LATERAL (
     SELECT array_agg(name) AS names FROM (
       SELECT name FROM directory.company_alias WHERE company_no = asked.company_no LIMIT 50) AS alias
   ) AS aliases`

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
}
type CompanyRow = { company_no: number; company_id: string; name: string; domains: string[]; names: string[] | null }

/** What the decision needs of these people, by their number. Read in the order of numbers: people of one name lie side by side. */
export async function readCandidates(
  client: PoolClient,
  personNos: Iterable<number>,
): Promise<Map<number, PersonCandidate>> {
  const asked = [...new Set(personNos)].sort((one, other) => one - other)
  if (asked.length === 0) return new Map()
  const people = await client.query<PersonRow>({ name: 'directory-candidates', text: PEOPLE, values: [asked] })
  const emails = await client.query<{ person_no: number; email_key: string }>({
    name: 'directory-candidate-emails',
    text: FURTHER_EMAILS,
    values: [asked],
  })
  const companyNos = new Set<number>()
  for (const { company_no, experience } of people.rows) {
    if (company_no !== null) companyNos.add(company_no)
    for (const { companyNo } of parseExperience(experience)) if (companyNo !== null) companyNos.add(companyNo)
  }
  const companies = await client.query<CompanyRow>({
    name: 'directory-candidate-companies',
    text: COMPANIES,
    values: [[...companyNos].sort((one, other) => one - other)],
  })
  const companyOf = new Map(companies.rows.map((company) => [company.company_no, company]))
  const emailsOf = Map.groupBy(emails.rows, ({ person_no }) => person_no)
  return new Map(
    people.rows.map((person) => {
      const further = emailsOf.get(person.person_no) ?? []
      return [person.person_no, candidateOf(person, { companyOf, furtherEmails: further.map((row) => row.email_key) })]
    }),
  )
}

type Around = { companyOf: ReadonlyMap<number, CompanyRow>; furtherEmails: readonly string[] }

function candidateOf(person: PersonRow, { companyOf, furtherEmails }: Around): PersonCandidate {
  const company = person.company_no === null ? undefined : companyOf.get(person.company_no)
  const former = parseExperience(person.experience).filter(
    ({ companyNo, endedAt }) => companyNo === null || endedAt !== null || companyNo !== person.company_no,
  )
  return {
    personNo: person.person_no,
    personId: person.person_id,
    firstName: person.first_name,
    middleName: person.middle_name ?? '',
    lastName: person.last_name,
    linkedinSlug: person.linkedin_slug,
    emailKeys: person.email_key === null ? furtherEmails : [person.email_key, ...furtherEmails],
    title: person.title ?? '',
    companyId: company?.company_id ?? null,
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
