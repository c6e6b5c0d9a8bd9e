import type { ContactField } from '#lib/contract/import-record.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { companyKey } from '#lib/core/normalize/company-name.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import type { ProvidedParts } from './provided-facts.ts'
import type { ProvidedPerson } from './provided-person.ts'

type Facts = Omit<PersonFacts, 'provided' | 'emails'>

/** The contact field that shows a part of the facts; parts without one have no source to tell. */
const FIELD_OF: Partial<Record<keyof Facts, ContactField>> = {
  linkedinUrl: 'linkedinSlug',
  linkedinUrn: 'linkedinUrn',
  firstName: 'firstName',
  middleName: 'middleName',
  lastName: 'lastName',
  suffix: 'suffix',
  phones: 'phone',
  title: 'jobTitle',
  seniority: 'seniority',
  department: 'department',
  companyName: 'companyName',
  companyDomain: 'companyDomain',
  location: 'location',
  country: 'country',
}

const PERSON_PARTS = ['linkedinUrl', 'linkedinUrn', 'firstName', 'middleName', 'lastName', 'suffix', 'phones'] as const
const PLACE_PARTS = ['location', 'country'] as const
const JOB_PARTS = ['title', 'seniority', 'department', 'decisionMaker', 'startedAt', 'experience'] as const
const COMPANY_PARTS = [
  'companyName',
  'companyDomain',
  'industry',
  'employeeCount',
  'techStack',
  'companyCountry',
] as const

/**
 * Fills what `known` lacks with what a provider says, and keeps who gave what. A place is taken as a whole, and so is a job: it is
 * taken only where it is at the company that is known, so that nobody gets the title of one company and the name of another.
 *
 * @param by the provider's name, as people call it
 */
export function addProvided(known: PersonFacts | null, { facts, emails }: ProvidedPerson, by: string): PersonFacts {
  const before: PersonFacts = known ?? { ...NOBODY, personId: facts.personId }
  const added: Partial<Facts> = {}
  const take = (parts: readonly (keyof Facts)[]) => {
    for (const part of parts)
      if (isEmpty(before[part]) && !isEmpty(facts[part])) Object.assign(added, pick(facts, part))
  }
  take(PERSON_PARTS)
  if (PLACE_PARTS.every((part) => isEmpty(before[part]))) take(PLACE_PARTS)
  if (isSameCompany(before, facts)) {
    take(COMPANY_PARTS)
    if (before.title === '') take(JOB_PARTS)
  }
  const fields: ProvidedParts['fields'] = { ...before.provided?.fields }
  for (const part of Object.keys(added) as (keyof Facts)[]) {
    const field = FIELD_OF[part]
    if (field) fields[field] = by
  }
  const merged = mergeEmails(before, emails, by)
  return { ...before, ...added, emails: merged.emails, provided: { fields, emails: merged.provided } }
}

function mergeEmails(before: PersonFacts, emails: ProvidedPerson['emails'], by: string) {
  const known = new Set(before.emails.flatMap((text) => parseEmail(text)?.key ?? []))
  const provided: Record<string, ProvidedParts['emails'][string]> = { ...before.provided?.emails }
  const more: string[] = []
  for (const { address, status } of emails) {
    const email = parseEmail(address)
    if (!email || provided[email.key] || (known.has(email.key) && status === 'found')) continue
    provided[email.key] = { by, status }
    if (!known.has(email.key) && status !== 'undeliverable') more.push(email.address)
  }
  return { emails: [...before.emails, ...more], provided }
}

function isSameCompany(one: Facts, other: Facts): boolean {
  if (one.companyName === '' && one.companyDomain === null) return true
  if (one.companyDomain !== null && one.companyDomain === other.companyDomain) return true
  return one.companyName !== '' && companyKey(one.companyName) === companyKey(other.companyName)
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0)

const pick = (facts: Facts, part: keyof Facts): Partial<Facts> => ({ [part]: facts[part] })

const NOBODY: Omit<PersonFacts, 'personId'> = {
  linkedinUrl: '',
  linkedinUrn: '',
  firstName: '',
  middleName: '',
  lastName: '',
  suffix: '',
  emails: [],
  phones: [],
  title: '',
  seniority: '',
  department: '',
  decisionMaker: false,
  companyId: null,
  companyName: '',
  companyDomain: null,
  industry: '',
  employeeCount: null,
  techStack: [],
  companyCountry: null,
  location: '',
  country: null,
  startedAt: null,
  experience: [],
}
