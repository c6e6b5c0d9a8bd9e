import type { ContactField, ContactValues } from '#lib/contract/import-record.ts'
import type { ProvidedParts } from '#lib/core/enrichment/provided-facts.ts'
import { companySimilarity } from '#lib/core/identity/company-similarity.ts'
import type { FieldVerdict } from '#lib/core/identity/identify.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'
import type { EmailAddress } from '#lib/core/normalize/email.ts'
import type { Offers } from '#lib/core/survivorship/merge-values.ts'

/** Tells the directory's word from the providers', field by field. */
export function splitBySource(
  found: ContactValues,
  provided: ProvidedParts | undefined,
  email: EmailAddress | null,
): Pick<Offers, 'directory' | 'provider' | 'providerOf'> {
  if (!provided) return { directory: found }
  const providerOf = { ...provided.fields }
  const byEmail = email === null ? undefined : provided.emails[email.key]
  if (byEmail) providerOf.email = byEmail.by
  const of = (isProvided: boolean): ContactValues =>
    Object.fromEntries(
      Object.entries(found).filter(([field]) => (providerOf[field as ContactField] !== undefined) === isProvided),
    )
  return { directory: of(false), provider: of(true), providerOf }
}

const SAME_COMPANY = 0.5

/** Whether the company in the file is the one a provider knows the person at; the directory's matches bring their own verdicts. */
export function companyVerdicts(file: ContactValues, facts: PersonFacts | null): FieldVerdict[] {
  if (!facts?.provided) return []
  const verdicts: FieldVerdict[] = []
  if (file.companyDomain && facts.companyDomain) {
    const verdict = file.companyDomain === facts.companyDomain ? 'agrees' : 'contradicts'
    verdicts.push({ field: 'domain', verdict, ours: file.companyDomain, theirs: facts.companyDomain })
  }
  if (file.companyName && facts.companyName) {
    const verdict = companySimilarity(file.companyName, facts.companyName) < SAME_COMPANY ? 'contradicts' : 'agrees'
    verdicts.push({ field: 'company', verdict, ours: file.companyName, theirs: facts.companyName })
  }
  return verdicts
}
