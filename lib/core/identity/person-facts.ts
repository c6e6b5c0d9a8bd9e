import type { ProvidedParts } from '#lib/core/enrichment/provided-facts.ts'

/** What the directory knows of a person. Dates are ISO days; '' and null mean that it does not know. */
export type PersonFacts = {
  personId: string
  linkedinUrl: string
  linkedinUrn: string
  firstName: string
  middleName: string
  lastName: string
  suffix: string
  emails: readonly string[]
  phones: readonly string[]
  title: string
  seniority: string
  department: string
  decisionMaker: boolean
  companyId: string | null
  companyName: string
  companyDomain: string | null
  industry: string
  employeeCount: number | null
  techStack: readonly string[]
  companyCountry: string | null
  location: string
  country: string | null
  startedAt: string | null
  experience: readonly { companyName: string; title: string; startedAt: string | null; endedAt: string | null }[]
  /** What of this a provider gave rather than the directory; absent where none did. */
  provided?: ProvidedParts
}
