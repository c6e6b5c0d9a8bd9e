import type { ContactField, ContactValues } from '#lib/contract/import-record.ts'
import type { CompanyFacts, ContactMatch, ContactState, MatchEvidence } from '#lib/core/settlement/contact-state.ts'

/** Fields that have a column of their own. The others live in `profile`; an owner is an id, known by email. */
const COLUMN_OF = {
  email: 'email',
  phone: 'phone',
  linkedinSlug: 'linkedin_slug',
  linkedinUrn: 'linkedin_urn',
  externalId: 'external_id',
  firstName: 'first_name',
  middleName: 'middle_name',
  lastName: 'last_name',
  jobTitle: 'job_title',
  seniority: 'seniority',
  department: 'department',
  companyName: 'company_name',
  companyDomain: 'company_domain',
  location: 'location',
  city: 'city',
  region: 'region',
  country: 'country',
  notes: 'notes',
} as const satisfies Partial<Record<ContactField, string>>

const COLUMN_FIELDS = Object.entries(COLUMN_OF) as [keyof typeof COLUMN_OF, string][]
const PROFILE_FIELDS = [
  'prefix',
  'suffix',
  'nickname',
  'phoneType',
  'phoneVerificationResult',
  'phoneVerificationProvider',
  'phoneIntentScore',
] as const satisfies readonly ContactField[]

/** A row of `contact` as `to_jsonb` gives it and `json_populate_recordset` takes it. */
export type ContactRow = { id: string } & Record<string, unknown>

/**
 * @param ids of what the contact refers to: its account by domain, its owner by email
 */
export function rowOfContact(
  contact: ContactState,
  ids: { accountOf: ReadonlyMap<string, string>; ownerOf: ReadonlyMap<string, string> },
): ContactRow {
  const { values, match, verdict, company } = contact
  const ownerEmail = values.ownerEmail?.toLowerCase()
  const ownerId = ownerEmail === undefined ? undefined : ids.ownerOf.get(ownerEmail)
  const profile: Record<string, string> = {}
  for (const field of PROFILE_FIELDS) {
    const value = values[field]
    if (value !== undefined) profile[field] = value
  }
  if (ownerEmail !== undefined && ownerId === undefined) profile.ownerEmail = ownerEmail
  const row: ContactRow = {
    id: contact.contactId,
    account_id: (company && ids.accountOf.get(company.domain)) ?? null,
    email_key: contact.emailKey,
    email_status: contact.emailStatus,
    name_key: contact.nameKey,
    decision_maker: contact.decisionMaker,
    owner_id: ownerId ?? null,
    tags: contact.tags,
    do_not_touch: contact.doNotTouch,
    profile,
    custom: contact.custom,
    kept: contact.kept,
    sources: contact.sources,
    experience: contact.experience,
    job_change: contact.jobChange,
    engagement: contact.engagement,
    icp_tier: verdict?.icpTier ?? null,
    lead_score: verdict?.leadScore ?? null,
    grade: verdict?.grade ?? null,
    score_parts: verdict?.scoreParts ?? null,
    match_state: match.state,
    match_tier: match.tier,
    match_confidence: match.confidence,
    match_score: match.score,
    match_person_id: match.personId,
    match: match.evidence,
    duplicate_number: contact.duplicateNumber,
  }
  for (const [field, column] of COLUMN_FIELDS) row[column] = values[field] ?? null
  return row
}

/** What `readContacts` reads: the contact's row, its owner's email and its account's row. */
export type StoredContact = { row: StoredRow; owner_email: string | null; account: StoredAccount | null }
type StoredRow = Record<string, string | null> & {
  id: string
  profile: ContactValues
  tags: string[]
  custom: ContactState['custom']
  kept: ContactState['kept']
  sources: ContactState['sources']
  experience: ContactState['experience']
  job_change: ContactState['jobChange']
  decision_maker: boolean | null
  do_not_touch: boolean
  duplicate_number: number
  engagement: number | null
  lead_score: number | null
  score_parts: NonNullable<ContactState['verdict']>['scoreParts'] | null
  match: MatchEvidence | null
  match_score: number | null
  match_tier: ContactMatch['tier']
}
type StoredAccount = {
  domain: string
  name: string
  industry: string | null
  employee_count: number | null
  tech_stack: string[]
  country: string | null
}

export function contactOfRow({ row, owner_email, account }: StoredContact): ContactState {
  const values: ContactValues = { ...row.profile }
  for (const [field, column] of COLUMN_FIELDS) {
    const value = row[column]
    if (value) values[field] = value
  }
  if (owner_email) values.ownerEmail = owner_email
  return {
    contactId: row.id,
    duplicateNumber: row.duplicate_number,
    values,
    sources: row.sources,
    emailKey: row.email_key ?? null,
    nameKey: row.name_key ?? null,
    tags: row.tags,
    custom: row.custom,
    kept: row.kept,
    emailStatus: row.email_status ?? null,
    decisionMaker: row.decision_maker,
    doNotTouch: row.do_not_touch,
    experience: row.experience,
    jobChange: row.job_change,
    match: matchOf(row),
    company: account && companyOf(account),
    engagement: row.engagement ?? null,
    verdict: verdictOf(row),
  }
}

function matchOf(row: StoredRow): ContactMatch {
  return {
    state: row.match_state as ContactMatch['state'],
    tier: row.match_tier,
    confidence: row.match_confidence as ContactMatch['confidence'],
    score: row.match_score,
    personId: row.match_person_id ?? null,
    evidence: row.match,
  }
}

function verdictOf(row: StoredRow): ContactState['verdict'] {
  if (row.lead_score === null || row.icp_tier == null || row.grade == null) return null
  const { icpTier, grade } = { icpTier: row.icp_tier, grade: row.grade } as NonNullable<ContactState['verdict']>
  return { icpTier, leadScore: row.lead_score, grade, scoreParts: row.score_parts ?? [] }
}

const companyOf = ({ domain, name, industry, employee_count, tech_stack, country }: StoredAccount): CompanyFacts => ({
  domain,
  name,
  industry,
  employeeCount: employee_count,
  techStack: tech_stack,
  country,
})
