import { z } from 'zod'
import type { ProvidedPerson } from '#lib/core/enrichment/provided-person.ts'
import { composePerson } from './compose-person.ts'
import { day, list, text, wholeNumber } from './hostile.ts'

const Job = z.object({
  company: z.object({ name: text() }).nullable().catch(null),
  title: z.object({ name: text() }).nullable().catch(null),
  start_date: day,
  end_date: day,
  is_primary: z.boolean().catch(false),
})

/** The parts of the person record that are used. A field that the plan does not hold reads `true` or `false`, so as not there. */
export const PeopleDataLabsPerson = z.object({
  id: text(60),
  first_name: text(100),
  middle_name: text(100),
  last_name: text(100),
  linkedin_url: text(300),
  job_title: text(),
  job_company_name: text(),
  job_company_website: text(300),
  job_company_industry: text(),
  job_company_employee_count: wholeNumber,
  job_company_size: text(20),
  job_company_location_country: text(80),
  job_start_date: day,
  location_name: text(200),
  location_country: text(80),
  work_email: text(320),
  recommended_personal_email: text(320),
  emails: list(z.object({ address: text(320), type: text(40) }), 10),
  mobile_phone: text(40),
  phone_numbers: list(text(320), 5),
  experience: list(Job, 30),
})

/** Texts come in lower case; names are given their capitals back. */
export function readPeopleDataLabsPerson(person: z.infer<typeof PeopleDataLabsPerson>): ProvidedPerson {
  const addresses = [
    person.work_email,
    ...person.emails.map(({ address }) => address),
    person.recommended_personal_email,
  ].filter((address) => address !== '')
  return composePerson('people-data-labs', {
    id: person.id,
    firstName: capitals(person.first_name),
    middleName: capitals(person.middle_name),
    lastName: capitals(person.last_name),
    linkedin: person.linkedin_url,
    emails: [...new Set(addresses)].map((address) => ({ address, status: 'found' as const })),
    phones: [person.mobile_phone, ...person.phone_numbers].filter((phone) => phone !== ''),
    title: capitals(person.job_title),
    companyName: capitals(person.job_company_name),
    companyDomain: person.job_company_website,
    industry: person.job_company_industry,
    employeeCount: person.job_company_employee_count ?? lowerBound(person.job_company_size),
    companyCountry: person.job_company_location_country,
    location: capitals(person.location_name),
    country: person.location_country,
    startedAt: person.job_start_date,
    experience: person.experience
      .filter((job) => !job.is_primary && job.company !== null)
      .map((job) => ({
        companyName: capitals(job.company?.name ?? ''),
        title: capitals(job.title?.name ?? ''),
        startedAt: job.start_date,
        endedAt: job.end_date,
      })),
  })
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', 'at', 'to'])

/** Only what is all lower case: somebody's own capitals stay. */
function capitals(words: string): string {
  if (words !== words.toLowerCase()) return words
  return words.replace(/[\p{L}\p{N}'’]+/gu, (word, at: number) =>
    at > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
}

/** `51-200` and `10001+` give their least. */
function lowerBound(size: string): number | null {
  const least = /^(\d{1,9})(?:-|\+)/.exec(size)?.[1]
  return least === undefined ? null : Number(least)
}
