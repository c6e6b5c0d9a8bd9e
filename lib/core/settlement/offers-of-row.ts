import type { ContactField, ContactValues } from '#lib/contract/import-record.ts'
import type { FieldVerdict } from '#lib/core/identity/identify.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { companyKey } from '#lib/core/normalize/company-name.ts'
import type { EmailAddress } from '#lib/core/normalize/email.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'
import { valuesOfFacts } from '#lib/core/survivorship/values-of-facts.ts'

const JOB_FIELDS: readonly ContactField[] = ['jobTitle', 'seniority', 'department', 'companyName', 'companyDomain']
const PLACE_FIELDS: readonly ContactField[] = ['location', 'country']

/**
 * Whether the company that the file (or, where the file says nothing, the contact) names is the one the directory knows the
 * person at. True where neither names one.
 */
export function isSameCompany(
  file: ContactValues,
  held: ContactValues,
  facts: PersonFacts,
  verdicts: readonly FieldVerdict[],
): boolean {
  if (file.companyName || file.companyDomain) {
    const company = verdicts.filter(({ field }) => field === 'company' || field === 'domain')
    return company.length === 0 || company.some(({ verdict }) => verdict === 'agrees' || verdict === 'nearly')
  }
  if (held.companyDomain && held.companyDomain === facts.companyDomain) return true
  if (held.companyName) return companyKey(held.companyName) === companyKey(facts.companyName)
  return !held.companyDomain
}

/**
 * What the directory may fill in beside a file. A job and a place are offered as a whole or only to be compared: a contact never
 * ends up with the title of one company and the name of another.
 */
export function directoryOffers(
  facts: PersonFacts,
  {
    file,
    held,
    sameCompany,
    email,
  }: { file: ContactValues; held: ContactValues; sameCompany: boolean; email: EmailAddress | null },
): ContactValues {
  const offers = valuesOfFacts(facts, email)
  const known = (field: ContactField) => file[field] !== undefined || held[field] !== undefined
  const dropped = (fields: readonly ContactField[]) => {
    for (const field of fields) if (!known(field)) delete offers[field]
  }
  if (!sameCompany) dropped(JOB_FIELDS)
  const title = file.jobTitle
  if (title && facts.title && foldName(title) !== foldName(facts.title)) dropped(['seniority', 'department'])
  const country = file.country ?? held.country
  if (file.location || file.city || file.region || (country && facts.country && country !== facts.country)) {
    dropped(PLACE_FIELDS)
  }
  return offers
}
