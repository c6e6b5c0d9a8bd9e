import type { ContactValues } from '#lib/contract/import-record.ts'
import type { Confidence, Grade, IcpTier, MatchState, MatchTier } from '#lib/contract/verdicts.ts'
import type { FieldVerdict } from '#lib/core/identity/identify.ts'
import type { JobChange } from '#lib/core/survivorship/job-change.ts'
import type { FieldSources } from '#lib/core/survivorship/sourced-value.ts'

/** A person who might be the row, told apart for somebody who has to choose. */
export type MatchCandidate = {
  personId: string
  name: string
  title: string
  companyName: string
  score: number
  verdicts: readonly FieldVerdict[]
}

/** Why a contact is held to be a person of the directory, or why not. */
export type MatchEvidence = {
  /** How many people of the directory bear the name; null when nobody asked. */
  holders: number | null
  tiersTried: readonly number[]
  verdicts: readonly FieldVerdict[]
  candidates: readonly MatchCandidate[]
}

export type ContactMatch = {
  state: MatchState
  tier: MatchTier | null
  confidence: Confidence | null
  /** 0..1 */
  score: number | null
  personId: string | null
  evidence: MatchEvidence | null
}

export const NO_MATCH: ContactMatch = {
  state: 'none',
  tier: null,
  confidence: null,
  score: null,
  personId: null,
  evidence: null,
}

type Experience = { companyName: string; title: string; startedAt: string | null; endedAt: string | null }

/** What is known of the company a contact works for. */
export type CompanyFacts = {
  domain: string
  name: string
  industry: string | null
  employeeCount: number | null
  techStack: readonly string[]
  country: string | null
}

/** Where a contact stands with its workspace's rules. `scorePart.points` is at most `max`. */
export type ContactVerdict = {
  icpTier: IcpTier
  leadScore: number
  grade: Grade
  scoreParts: readonly { label: string; points: number; max: number }[]
}

/** A contact as settlement reads and writes it. */
export type ContactState = {
  contactId: string
  /** Above 0 for a duplicate that somebody asked for; only 0 is ever recognised again. */
  duplicateNumber: number
  values: ContactValues
  sources: FieldSources
  emailKey: string | null
  nameKey: string | null
  tags: readonly string[]
  custom: Readonly<Record<string, string | number | boolean>>
  kept: Readonly<Record<string, string>>
  emailStatus: string | null
  decisionMaker: boolean | null
  doNotTouch: boolean
  experience: readonly Experience[] | null
  jobChange: JobChange | null
  match: ContactMatch
  company: CompanyFacts | null
  /** 0..1; null while nothing is known of how they respond. */
  engagement: number | null
  verdict: ContactVerdict | null
}
