import type { EngagementCounts } from '#lib/contract/engagement.ts'
import { FIELDS } from '#lib/contract/fields.ts'
import { CONTACT_FIELDS, type ContactField } from '#lib/contract/import-record.ts'
import type { ContactEvidence, LeadDetail, LeadView } from '#lib/contract/leads.ts'
import { explainIdentification } from '#lib/core/identity/explain.ts'
import type { FieldVerdict, Identification, Tier } from '#lib/core/identity/identify.ts'
import type { ValueSource } from '#lib/core/survivorship/sourced-value.ts'
import type { ContactMatch, ContactState } from './contact-state.ts'
import { jobChangeText } from './job-change-text.ts'

const SOURCE_WORDS: Record<ValueSource, string> = {
  file: 'File',
  directory: 'Person directory',
  provider: 'Provider',
  derived: 'Job title',
  manual: 'Entered by hand',
}

/** A lead opened: what is known, where it comes from, and why it is held to be this person. */
export const leadDetail = (
  lead: LeadView,
  known: { contact: ContactState; engagement: EngagementCounts },
): LeadDetail => ({
  ...lead,
  ...contactEvidence(known),
})

/** The same of a contact, in a campaign or not. */
export function contactEvidence({
  contact,
  engagement,
}: {
  contact: ContactState
  engagement: EngagementCounts
}): ContactEvidence {
  const evidence = contact.match.evidence
  return {
    sentence: sentenceOf(contact.match),
    holders: evidence?.holders ?? null,
    tiersTried: [...(evidence?.tiersTried ?? [])],
    verdicts: (evidence?.verdicts ?? []).map(plain),
    candidates: (evidence?.candidates ?? []).map((candidate) => ({
      ...candidate,
      verdicts: candidate.verdicts.map(plain),
    })),
    values: CONTACT_FIELDS.flatMap((field) => valuesOfField(field, contact)),
    scoreParts: [...(contact.verdict?.scoreParts ?? [])],
    experience: [...(contact.experience ?? [])],
    jobChange: contact.jobChange ? jobChangeText(contact.jobChange) : null,
    engagement,
  }
}

const plain = ({ field, verdict, ours, theirs }: FieldVerdict): FieldVerdict => ({ field, verdict, ours, theirs })

function sentenceOf(match: ContactMatch): string {
  const identification = identificationOf(match)
  if (!identification) return 'Nobody has been looked up for this lead'
  if (match.state === 'rejected') return 'Somebody said that this is another person'
  const sentence = explainIdentification(identification)
  return match.state === 'accepted' ? `${sentence}; accepted by hand` : sentence
}

/** The identification that a contact's match was kept from. */
function identificationOf({ tier, confidence, score, personId, evidence }: ContactMatch): Identification | null {
  if (!evidence) return null
  const tiersTried = evidence.tiersTried as readonly Tier[]
  const holders = evidence.holders ?? 0
  if (tier !== null && confidence !== null && personId !== null) {
    const { verdicts } = evidence
    return { kind: 'match', tier, confidence, score: score ?? 0, personNo: 0, personId, holders, verdicts, tiersTried }
  }
  if (evidence.candidates.length === 0) return { kind: 'none', tiersTried }
  const candidates = evidence.candidates.map((candidate) => ({ ...candidate, personNo: 0 }))
  return { kind: 'ambiguous', tier: tier ?? 5, holders, candidates, tiersTried }
}

function valuesOfField(field: ContactField, { values, sources }: ContactState): LeadDetail['values'] {
  const value = values[field]
  if (value === undefined) return []
  const source = sources[field] ?? { source: 'manual' as const, others: [] }
  const named = source.others.map((other) => ({ source: sourceWords(other), value: shown(field, other.value) }))
  return [{ field, label: labelOf(field), value: shown(field, value), source: sourceWords(source), others: named }]
}

/** A provider goes by its own name. */
const sourceWords = ({ source, by }: { source: ValueSource; by?: string }): string => by ?? SOURCE_WORDS[source]

const labelOf = (field: ContactField): string => (field === 'linkedinSlug' ? FIELDS.linkedinUrl : FIELDS[field]).label
const shown = (field: ContactField, value: string): string =>
  field === 'linkedinSlug' ? `https://www.linkedin.com/in/${value}` : value
