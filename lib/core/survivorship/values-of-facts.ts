import type { ContactValues } from '#lib/contract/import-record.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { type EmailAddress, parseEmail } from '#lib/core/normalize/email.ts'
import { parseLinkedin } from '#lib/core/normalize/linkedin.ts'

/** What the directory offers for a contact. Its values are canonical already; nothing is offered where it knows nothing. */
export function valuesOfFacts(facts: PersonFacts, email: EmailAddress | null): ContactValues {
  const offered: Record<string, string | null | undefined> = {
    email: email?.address,
    phone: facts.phones[0],
    linkedinSlug: parseLinkedin(facts.linkedinUrl)?.slug,
    linkedinUrn: facts.linkedinUrn,
    firstName: facts.firstName,
    middleName: facts.middleName,
    lastName: facts.lastName,
    suffix: facts.suffix,
    jobTitle: facts.title,
    seniority: facts.seniority === 'unknown' ? '' : facts.seniority,
    department: facts.department,
    companyName: facts.companyName,
    companyDomain: facts.companyDomain,
    location: facts.location,
    country: facts.country,
  }
  return Object.fromEntries(Object.entries(offered).filter(([, value]) => value))
}

/** The addresses the directory knows a person by, best first; what is no address is left out. */
export const emailsOfFacts = (facts: PersonFacts): EmailAddress[] =>
  facts.emails.flatMap((text) => parseEmail(text) ?? [])
