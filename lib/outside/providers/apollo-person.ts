import { z } from 'zod'
import type { EmailStatus } from '#lib/core/enrichment/provided-facts.ts'
import type { ProvidedPerson } from '#lib/core/enrichment/provided-person.ts'
import { composePerson, joinPlace } from './compose-person.ts'
import { day, list, text, wholeNumber } from './hostile.ts'

const Organization = z.object({
  name: text(),
  primary_domain: text(),
  website_url: text(300),
  industry: text(),
  estimated_num_employees: wholeNumber,
  technology_names: list(text(60), 100),
  country: text(80),
})

const Employment = z.object({
  organization_name: text(),
  title: text(),
  start_date: day,
  end_date: day,
  current: z.boolean().catch(false),
})

/** The parts of Apollo's person that are used. Anything missing or of another type reads as not there. */
export const ApolloPerson = z.object({
  id: text(60),
  first_name: text(100),
  last_name: text(100),
  linkedin_url: text(300),
  title: text(),
  email: text(320),
  email_status: text(40),
  personal_emails: list(text(320), 5),
  phone_numbers: list(z.object({ sanitized_number: text(40) }), 5),
  city: text(100),
  state: text(100),
  country: text(80),
  organization: Organization.nullable().catch(null),
  employment_history: list(Employment, 30),
})

/** What stands in `email` while an address is there and was not paid for. */
const LOCKED = /^email_not_unlocked/i

export function readApolloPerson(person: z.infer<typeof ApolloPerson>): ProvidedPerson {
  const { organization: company, employment_history: jobs } = person
  const present = jobs.find(({ current }) => current)
  const work = LOCKED.test(person.email) ? [] : [{ address: person.email, status: statusOf(person.email_status) }]
  return composePerson('apollo', {
    id: person.id,
    firstName: person.first_name,
    lastName: person.last_name,
    linkedin: person.linkedin_url,
    emails: [...work, ...person.personal_emails.map((address) => ({ address, status: 'found' as const }))],
    phones: person.phone_numbers.map(({ sanitized_number }) => sanitized_number),
    title: person.title,
    companyName: company?.name ?? present?.organization_name ?? '',
    companyDomain: company?.primary_domain || (company?.website_url ?? ''),
    industry: company?.industry ?? '',
    employeeCount: company?.estimated_num_employees ?? null,
    techStack: company?.technology_names ?? [],
    companyCountry: company?.country ?? '',
    location: joinPlace(person.city, person.state, person.country),
    country: person.country,
    startedAt: present?.start_date ?? null,
    experience: jobs
      .filter(({ current, organization_name }) => !current && organization_name !== '')
      .map((job) => ({
        companyName: job.organization_name,
        title: job.title,
        startedAt: job.start_date,
        endedAt: job.end_date,
      })),
  })
}

function statusOf(status: string): EmailStatus {
  if (status === 'verified') return 'verified'
  return /bounced|invalid|unavailable/.test(status) ? 'undeliverable' : 'found'
}
