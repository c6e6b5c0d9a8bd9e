import type { EmailStatus } from '#lib/core/enrichment/provided-facts.ts'
import type { ProvidedPerson } from '#lib/core/enrichment/provided-person.ts'
import { countryCode } from '#lib/core/normalize/country.ts'
import { registrableDomain } from '#lib/core/normalize/domain.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import { parseLinkedin } from '#lib/core/normalize/linkedin.ts'
import { parsePhone } from '#lib/core/normalize/phone.ts'
import { departmentOf, isDecisionMaker, seniorityOf } from '#lib/core/normalize/title.ts'

/** A provider's own words for a person, read but not made canonical. */
export type RawPerson = {
  id: string
  firstName: string
  middleName?: string
  lastName: string
  linkedin?: string
  emails: readonly { address: string; status: EmailStatus }[]
  phones?: readonly string[]
  title?: string
  companyName?: string
  companyDomain?: string
  industry?: string
  employeeCount?: number | null
  techStack?: readonly string[]
  companyCountry?: string
  location?: string
  country?: string
  startedAt?: string | null
  experience?: ProvidedPerson['facts']['experience']
}

const PHONES_MAX = 5
const EMAILS_MAX = 10

/** Makes a provider's words canonical, by the same functions that read files; what is no address, number or profile is left out. */
export function composePerson(source: string, raw: RawPerson): ProvidedPerson {
  const title = raw.title ?? ''
  const country = countryCode(raw.country ?? '')
  const profile = raw.linkedin ? parseLinkedin(raw.linkedin) : null
  const emails = raw.emails.flatMap(({ address, status }) => {
    const email = parseEmail(address)
    return email ? [{ address: email.address, status }] : []
  })
  return {
    emails: emails.slice(0, EMAILS_MAX),
    facts: {
      personId: `${source}:${raw.id}`,
      linkedinUrl: profile?.slug ? `https://www.linkedin.com/in/${encodeURIComponent(profile.slug)}` : '',
      linkedinUrn: profile?.urn ?? '',
      firstName: raw.firstName,
      middleName: raw.middleName ?? '',
      lastName: raw.lastName,
      suffix: '',
      phones: canonicalPhones(raw.phones ?? [], country),
      title,
      seniority: title === '' ? '' : seniorityOf(title),
      department: title === '' ? '' : departmentOf(title),
      decisionMaker: title !== '' && isDecisionMaker(title),
      companyId: null,
      companyName: raw.companyName ?? '',
      companyDomain: registrableDomain(raw.companyDomain ?? ''),
      industry: raw.industry ?? '',
      employeeCount: raw.employeeCount ?? null,
      techStack: (raw.techStack ?? []).filter((name) => name !== ''),
      companyCountry: countryCode(raw.companyCountry ?? ''),
      location: raw.location ?? '',
      country,
      startedAt: raw.startedAt ?? null,
      experience: raw.experience ?? [],
    },
  }
}

function canonicalPhones(phones: readonly string[], country: string | null): string[] {
  const read = phones.slice(0, PHONES_MAX).map((phone) => parsePhone(phone, country))
  return [...new Set(read.flatMap((phone) => ('e164' in phone ? [phone.e164] : [])))]
}

/** "Boston, Massachusetts, United States", without what is empty. */
export const joinPlace = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')
