import type { PoolClient } from 'pg'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import type { Directory } from './directory.ts'
import { findNumbers } from './find-by-identity.ts'
import { parseExperience } from './parse-experience.ts'
import { COMPANY_FACTS, type CompanyFactsRow, factsOf, PERSON_FACTS, type PersonFactsRow } from './person-facts-row.ts'
import { withReader } from './with-reader.ts'

const BY_NO = `
  SELECT person.* FROM unnest($1::int[]) AS asked (person_no)
   CROSS JOIN LATERAL (SELECT ${PERSON_FACTS} FROM directory.person WHERE person_no = asked.person_no LIMIT 1) AS person`

const EMAILS = `
  SELECT asked.person_no, further.email FROM unnest($1::int[]) AS asked (person_no)
   CROSS JOIN LATERAL (SELECT email FROM directory.person_email WHERE person_no = asked.person_no LIMIT 20) AS further`

const COMPANIES = `
  SELECT company.* FROM unnest($1::int[]) AS asked (company_no)
   CROSS JOIN LATERAL (SELECT ${COMPANY_FACTS} FROM directory.company WHERE company_no = asked.company_no LIMIT 1) AS company`

/**
 * What the directory knows of these people, by their number. Numbers are those of the loaded generation: one that a reload has
 * made void is absent from the result. For anything kept longer than a moment use {@link readPeopleById}.
 */
export async function readPeople(
  directory: Directory,
  personNos: readonly number[],
): Promise<Map<number, PersonFacts>> {
  if (personNos.length === 0) return new Map()
  return await withReader(directory, ({ client }) => factsByNo(client, [...new Set(personNos)]))
}

/** The same by `personId`, which outlives reloads. Unknown ids are absent from the result. */
export async function readPeopleById(
  directory: Directory,
  personIds: readonly string[],
): Promise<Map<string, PersonFacts>> {
  if (personIds.length === 0) return new Map()
  const asked = new Set(personIds)
  const byNo = await withReader(directory, async (reader) => {
    const identities = [...asked].map((key, at) => ({ at, kind: 'person-id', key }) as const)
    const numbers = new Set((await findNumbers(reader, identities)).map(({ personNo }) => personNo))
    return await factsByNo(reader.client, [...numbers])
  })
  const facts = [...byNo.values()].filter(({ personId }) => asked.has(personId))
  return new Map(facts.map((one) => [one.personId, one]))
}

async function factsByNo(client: PoolClient, personNos: readonly number[]): Promise<Map<number, PersonFacts>> {
  const values = [personNos.toSorted((one, other) => one - other)]
  const { rows } = await client.query<PersonFactsRow>({ name: 'directory-facts', text: BY_NO, values })
  return await withFacts(client, rows)
}

async function withFacts(client: PoolClient, people: readonly PersonFactsRow[]): Promise<Map<number, PersonFacts>> {
  const personNos = people.map(({ person_no }) => person_no)
  const companyNos = new Set<number>()
  for (const { company_no, experience } of people) {
    if (company_no !== null) companyNos.add(company_no)
    for (const { companyNo } of parseExperience(experience)) if (companyNo !== null) companyNos.add(companyNo)
  }
  const emails = await client.query<{ person_no: number; email: string }>({
    name: 'directory-facts-emails',
    text: EMAILS,
    values: [personNos],
  })
  const companies = await client.query<CompanyFactsRow>({
    name: 'directory-facts-companies',
    text: COMPANIES,
    values: [[...companyNos]],
  })
  const companyOf = new Map(companies.rows.map((company) => [company.company_no, company]))
  const emailsOf = Map.groupBy(emails.rows, ({ person_no }) => person_no)
  return new Map(
    people.map((person) => {
      const furtherEmails = (emailsOf.get(person.person_no) ?? []).map(({ email }) => email)
      return [person.person_no, factsOf(person, { companyOf, furtherEmails })]
    }),
  )
}
