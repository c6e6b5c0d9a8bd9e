import type { ContactField, ContactValues } from '#lib/contract/import-record.ts'
import type { FieldVerdict } from '#lib/core/identity/identify.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import { companyKey } from '#lib/core/normalize/company-name.ts'
import type { EmailAddress } from '#lib/core/normalize/email.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'
import type { SourcedValues } from '#lib/core/survivorship/merge-values.ts'
import { valuesOfFacts } from '#lib/core/survivorship/values-of-facts.ts'

const JOB_FIELDS: readonly ContactField[] = ['jobTitle', 'seniority', 'department', 'companyName', 'companyDomain']
const PLACE_FIELDS: readonly ContactField[] = ['location', 'country']

/**
 * Whether the company that the file (or, where the file says nothing, the contact) names is the one the directory knows the
 * person at. True where neither names one, and where the contact's came from the directory, which may have learnt of a new job.
 */
export function isSameCompany(
  file: ContactValues,
  held: SourcedValues | null,
  facts: PersonFacts,
  verdicts: readonly FieldVerdict[],
): boolean {
  if (file.companyName || file.companyDomain) {
    const company = verdicts.filter(({ field }) => field === 'company' || field === 'domain')
    return company.length === 0 || company.some(({ verdict }) => verdict === 'agrees' || verdict === 'nearly')
  }
  const { companyName, companyDomain } = held?.values ?? {}
  const source = held?.sources.companyName?.source ?? held?.sources.companyDomain?.source
  if (source === 'directory' || (companyDomain && companyDomain === facts.companyDomain)) return true
  if (companyName) return companyKey(companyName) === companyKey(facts.companyName)
  return !companyDomain
}

/**
 * What the directory may fill in beside a file. A job and a place are offered as a whole or only to be compared: a contact never
 * ends up with the title of one company and the name of another, nor with a seniority that belongs to another title.
 */
export function directoryOffers(
  facts: PersonFacts,
  given: { file: ContactValues; held: SourcedValues | null; sameCompany: boolean; email: EmailAddress | null },
): ContactValues {
  const { file, held, sameCompany, email } = given
  const offers = valuesOfFacts(facts, email)
  const drop = (fields: readonly ContactField[]) => {
    for (const field of fields) if (!isSaid(field, file, held)) delete offers[field]
  }
  if (!sameCompany) drop(JOB_FIELDS)
  const title = file.jobTitle ?? (isSaid('jobTitle', file, held) ? held?.values.jobTitle : undefined)
  if (title && foldName(title) !== foldName(facts.title)) drop(['seniority', 'department'])
  const country = file.country ?? held?.values.country
  const placeInFile = file.location || file.city || file.region
  if (placeInFile || (country && facts.country && country !== facts.country)) drop(PLACE_FIELDS)
  return offers
}

/** A file or a member of the workspace says something here, so the directory's word can only stand beside it. */
function isSaid(field: ContactField, file: ContactValues, held: SourcedValues | null): boolean {
  if (file[field] !== undefined) return true
  const source = held?.values[field] === undefined ? undefined : (held.sources[field]?.source ?? 'manual')
  return source === 'file' || source === 'manual'
}
