import type { IcpRules } from '#lib/contract/icp-rules.ts'
import type { ScoringModel } from '#lib/contract/scoring-model.ts'
import { type Seniority, seniorityOf } from '#lib/core/normalize/title.ts'
import { scoreLead } from '#lib/core/scoring/score-lead.ts'
import { assignIcpTier, type IcpProfile } from '#lib/core/segments/assign-icp-tier.ts'
import type { ContactState, ContactVerdict } from './contact-state.ts'

/** What a workspace judges by. `customNames` gives the name of each custom field by its id. */
export type WorkspaceRules = { icp: IcpRules; scoring: ScoringModel; customNames: ReadonlyMap<string, string> }

const SENIORITIES: ReadonlySet<string> = new Set<Seniority>([
  'owner',
  'c-suite',
  'vp',
  'director',
  'manager',
  'senior',
  'individual',
  'entry',
])
const isSeniority = (text: string): text is Seniority => SENIORITIES.has(text)

/** ICP tier, lead score and grade of a contact. At import only fit is known; engagement and intent raise it later. */
export function judgeContact(contact: Omit<ContactState, 'verdict'>, rules: WorkspaceRules): ContactVerdict {
  const { values, company } = contact
  const seniority = readSeniority(values.seniority ?? '', values.jobTitle ?? '')
  const icpTier = assignIcpTier(rules.icp, icpProfileOf(contact, rules.customNames))
  const { score, grade, parts } = scoreLead(rules.scoring, {
    profile: {
      seniority,
      department: values.department ?? '',
      employeeCount: company?.employeeCount ?? null,
      industry: company?.industry ?? '',
      icpTier,
      hasVerifiedEmail: contact.emailStatus === 'verified',
      hasLinkedin: values.linkedinSlug !== undefined,
    },
    engagement: contact.engagement,
    intent: null,
  })
  return { icpTier, leadScore: score, grade, scoreParts: parts }
}

/** What the ICP rules may ask of a contact. */
export function icpProfileOf(
  { values, company, custom }: Pick<ContactState, 'values' | 'company' | 'custom'>,
  customNames: WorkspaceRules['customNames'],
): IcpProfile {
  return {
    title: values.jobTitle ?? '',
    seniority: readSeniority(values.seniority ?? '', values.jobTitle ?? ''),
    department: values.department ?? '',
    employeeCount: company?.employeeCount ?? null,
    industry: company?.industry ?? '',
    techStack: company?.techStack ?? [],
    country: values.country ?? company?.country ?? null,
    region: values.region ?? '',
    custom: customByName(custom, customNames),
  }
}

/** A file's own words for a seniority are read like a title. */
function readSeniority(seniority: string, title: string): Seniority {
  if (isSeniority(seniority)) return seniority
  return seniority === '' ? seniorityOf(title) : seniorityOf(seniority)
}

function customByName(custom: ContactState['custom'], names: ReadonlyMap<string, string>) {
  const byName: Record<string, string | number | boolean> = { ...custom }
  for (const [id, value] of Object.entries(custom)) byName[names.get(id) ?? id] = value
  return byName
}
