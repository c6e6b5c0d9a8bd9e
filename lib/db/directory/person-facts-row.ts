import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { departmentOf, isDecisionMaker } from '#lib/core/normalize/title.ts'
import { fullEmail } from './full-email.ts'
import { parseExperience } from './parse-experience.ts'
import { seniorityOfCode } from './seniority-codes.ts'

export const PERSON_FACTS = `person_no, company_no, person_id, linkedin_slug, linkedin_urn, first_name, middle_name, last_name,
  suffix, email, phones, title, seniority, department, company_name, location, country, started_at::text AS started_at, experience`

export type PersonFactsRow = {
  person_no: number
  company_no: number | null
  person_id: string
  linkedin_slug: string | null
  linkedin_urn: string | null
  first_name: string
  middle_name: string | null
  last_name: string
  suffix: string | null
  email: string | null
  phones: string | null
  title: string | null
  seniority: number
  department: string | null
  company_name: string | null
  location: string | null
  country: string | null
  started_at: string | null
  experience: string | null
}

export const COMPANY_FACTS = 'company_no, company_id, name, domains, industry, employee_count, tech_stack, country'

export type CompanyFactsRow = {
  company_no: number
  company_id: string
  name: string
  domains: string | null
  industry: string | null
  employee_count: number | null
  tech_stack: string | null
  country: string | null
}

type Around = { companyOf: ReadonlyMap<number, CompanyFactsRow>; furtherEmails: readonly string[] }

export function factsOf(person: PersonFactsRow, { companyOf, furtherEmails }: Around): PersonFacts {
  const company = person.company_no === null ? undefined : companyOf.get(person.company_no)
  const title = person.title ?? ''
  return {
    personId: person.person_id,
    linkedinUrl: linkedinUrl(person.linkedin_slug) ?? '',
    linkedinUrn: person.linkedin_urn ?? '',
    firstName: person.first_name,
    middleName: person.middle_name ?? '',
    lastName: person.last_name,
    suffix: person.suffix ?? '',
    emails: person.email === null ? furtherEmails : [fullEmail(person.email, firstDomain(company)), ...furtherEmails],
    phones: person.phones?.split('\n') ?? [],
    title,
    seniority: seniorityOfCode(person.seniority),
    department: person.department ?? (title === '' ? '' : departmentOf(title)),
    decisionMaker: isDecisionMaker(title),
    ...companyFacts(person, company),
    location: person.location ?? '',
    country: person.country,
    startedAt: person.started_at,
    experience: pastOf(person, companyOf),
  }
}

export function linkedinUrl(slug: string | null): string | null {
  return slug === null ? null : `https://www.linkedin.com/in/${encodeURIComponent(slug)}`
}

const firstDomain = (company: CompanyFactsRow | undefined): string | null => company?.domains?.split('\n')[0] ?? null

function companyFacts(person: PersonFactsRow, company: CompanyFactsRow | undefined) {
  return {
    companyId: company?.company_id ?? null,
    companyName: person.company_name ?? company?.name ?? '',
    companyDomain: firstDomain(company),
    industry: company?.industry ?? '',
    employeeCount: company?.employee_count ?? null,
    techStack: company?.tech_stack?.split('\n') ?? [],
    companyCountry: company?.country ?? null,
  }
}

/** Former employments only: the present one stands on the person. */
function pastOf(person: PersonFactsRow, companyOf: ReadonlyMap<number, CompanyFactsRow>): PersonFacts['experience'] {
  return parseExperience(person.experience)
    .filter(({ companyNo, endedAt }) => endedAt !== null || companyNo === null || companyNo !== person.company_no)
    .map(({ companyNo, companyName, title, startedAt, endedAt }) => ({
      companyName: (companyNo === null ? undefined : companyOf.get(companyNo)?.name) ?? companyName,
      title,
      startedAt,
      endedAt,
    }))
}
