import { CONTACT_FIELDS, type ContactField, type ContactValues } from '#lib/contract/import-record.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import { departmentOf, isDecisionMaker, seniorityOf } from '#lib/core/normalize/title.ts'
import type { FieldSource, FieldSources } from '#lib/core/survivorship/sourced-value.ts'
import type { ContactState } from './contact-state.ts'

/** The contact with its match confirmed by a person; the label keeps saying how the match was made. */
export const acceptMatch = (contact: ContactState): ContactState => ({
  ...contact,
  match: { ...contact.match, state: 'accepted' },
})

/**
 * The contact as if the match had never filled anything in. What the directory gave goes; where the file or a provider said something
 * else, that stands again; what a person typed stays. The match itself is kept as rejected, so that the next import does not make it
 * anew.
 */
export function rejectMatch(contact: ContactState): ContactState {
  const values: ContactValues = { ...contact.values }
  const sources: FieldSources = {}
  for (const field of CONTACT_FIELDS) {
    const held = contact.sources[field]
    if (!held) continue
    const left = withoutDirectory(held, values[field])
    if (left) {
      sources[field] = left.source
      values[field] = left.value
    } else delete values[field]
  }
  derive(values, sources)
  const hasEmail = values.email === contact.values.email
  return {
    ...contact,
    values,
    sources,
    emailKey: values.email === undefined ? null : hasEmail ? contact.emailKey : (parseEmail(values.email)?.key ?? null),
    emailStatus: null,
    decisionMaker: values.jobTitle ? isDecisionMaker(values.jobTitle) : null,
    experience: null,
    jobChange: null,
    company: companyOf(contact, values),
    match: { ...contact.match, state: 'rejected' },
  }
}

/** What remains of a field; null when only the directory had a value. */
function withoutDirectory(held: FieldSource, value: string | undefined): { value: string; source: FieldSource } | null {
  const others = held.others.filter(({ source }) => source !== 'directory')
  if (held.source !== 'directory') return value === undefined ? null : { value, source: { ...held, others } }
  const [next, ...rest] = [...others].sort((left, right) => RANK[left.source] - RANK[right.source])
  if (!next) return null
  const { value: former, ...source } = next
  return { value: former, source: { ...source, others: rest } }
}

const RANK = { manual: 0, file: 1, provider: 2, derived: 3, directory: 4 } as const

/** Seniority and department that follow from a title follow from the one that is left. */
function derive(values: ContactValues, sources: FieldSources): void {
  const fields: [ContactField, string][] = [
    ['seniority', values.jobTitle ? seniorityOf(values.jobTitle) : ''],
    ['department', values.jobTitle ? departmentOf(values.jobTitle) : ''],
  ]
  for (const [field, derived] of fields) {
    if (values[field] !== undefined && sources[field]?.source !== 'derived') continue
    if (derived === '' || derived === 'unknown') {
      delete values[field]
      delete sources[field]
    } else {
      values[field] = derived
      sources[field] = { source: 'derived', others: [] }
    }
  }
}

function companyOf({ company }: ContactState, { companyDomain, companyName }: ContactValues): ContactState['company'] {
  if (companyDomain === undefined) return null
  if (company?.domain === companyDomain) return company
  const name = companyName ?? companyDomain
  return { domain: companyDomain, name, industry: null, employeeCount: null, techStack: [], country: null }
}
