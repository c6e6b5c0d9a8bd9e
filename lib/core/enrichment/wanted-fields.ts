import type { ContactValues } from '#lib/contract/import-record.ts'
import type { PersonFacts } from '#lib/core/identity/person-facts.ts'

/** What an enriched contact should have: where to write, what they do, and where. */
export const WANTED_FIELDS = ['email', 'jobTitle', 'companyName'] as const
export type WantedField = (typeof WANTED_FIELDS)[number]

/** The wanted fields that neither the file nor the facts have. */
export function missingFields(file: ContactValues, facts: PersonFacts | null): WantedField[] {
  const known: Record<WantedField, boolean> = {
    email: file.email !== undefined || (facts?.emails.length ?? 0) > 0,
    jobTitle: file.jobTitle !== undefined || (facts?.title ?? '') !== '',
    companyName: file.companyName !== undefined || (facts?.companyName ?? '') !== '',
  }
  return WANTED_FIELDS.filter((field) => !known[field])
}
