import { CONTACT_FIELDS, type ContactField, type ContactValues } from '#lib/contract/import-record.ts'
import { foldName } from '#lib/core/normalize/name-key.ts'
import { departmentOf, isDecisionMaker, seniorityOf } from '#lib/core/normalize/title.ts'
import { mergeValues, type SourcedValues } from '#lib/core/survivorship/merge-values.ts'
import type { FieldSources } from '#lib/core/survivorship/sourced-value.ts'
import { type ContactState, NO_MATCH } from './contact-state.ts'
import { weakNameKey } from './weak-name-key.ts'

/** What somebody wrote, in canonical values; null clears, what is absent stays. */
export type HandWritten = {
  values: Partial<Record<ContactField, string | null>>
  custom: Readonly<Record<string, string | number | boolean | null>>
  tags?: readonly string[] | undefined
  doNotTouch?: boolean | undefined
  /** Of the address that is written; absent where none is. */
  emailKey?: string | null | undefined
}

/** Nobody yet: what a contact is before anything is known. */
export const emptyContact = (contactId: string): ContactState => ({
  contactId,
  duplicateNumber: 0,
  values: {},
  sources: {},
  emailKey: null,
  nameKey: null,
  tags: [],
  custom: {},
  kept: {},
  emailStatus: null,
  decisionMaker: null,
  doNotTouch: false,
  experience: null,
  jobChange: null,
  match: NO_MATCH,
  company: null,
  engagement: null,
  verdict: null,
})

/**
 * A contact as it is once somebody has written it by hand: their word stands over every other source, and the former value of another
 * source is kept beside it. Keys, seniority, department and company follow. The verdict is not passed yet.
 */
export function writeByHand(held: ContactState, written: HandWritten): ContactState {
  const merged = withDerived(overwritten(held, written.values), held)
  const isOtherAddress = merged.values.email !== held.values.email
  return {
    ...held,
    ...merged,
    emailKey: written.emailKey === undefined ? held.emailKey : written.emailKey,
    nameKey: nameKeyOf(merged.values, held),
    tags: written.tags ?? held.tags,
    custom: withWritten(held.custom, written.custom),
    doNotTouch: written.doNotTouch ?? held.doNotTouch,
    emailStatus: isOtherAddress ? null : held.emailStatus,
    decisionMaker: merged.values.jobTitle === held.values.jobTitle ? held.decisionMaker : decides(merged.values),
    company: companyOf(merged.values, held),
  }
}

function overwritten(held: ContactState, written: HandWritten['values']): SourcedValues {
  const values: ContactValues = { ...held.values }
  const sources: FieldSources = { ...held.sources }
  for (const field of CONTACT_FIELDS) {
    const value = written[field]
    if (value === undefined || value === (held.values[field] ?? null)) continue
    if (value === null) {
      delete values[field]
      delete sources[field]
      continue
    }
    values[field] = value
    sources[field] = { source: 'manual', others: othersBeside(held, field) }
  }
  return { values, sources }
}

/** What a file, the directory or a provider says, the former value among it. */
function othersBeside({ values, sources }: ContactState, field: ContactField) {
  const [value, source] = [values[field], sources[field]]
  const others = (source?.others ?? []).filter((other) => other.source !== 'manual')
  if (value === undefined || !source || source.source === 'manual' || source.source === 'derived') return others
  const named = source.by === undefined ? {} : { by: source.by }
  return [...others.filter((other) => other.source !== source.source), { source: source.source, value, ...named }]
}

/** Seniority and department follow from a new title where nobody has said otherwise. */
function withDerived(merged: SourcedValues, held: ContactState): SourcedValues {
  const title = merged.values.jobTitle
  if (title === held.values.jobTitle) return merged
  const values = { ...merged.values }
  const sources = { ...merged.sources }
  for (const field of ['seniority', 'department'] as const) {
    if (sources[field]?.source !== 'derived') continue
    delete values[field]
    delete sources[field]
  }
  const seniority = seniorityOf(title ?? '')
  const department = departmentOf(title ?? '')
  const derived: ContactValues = {
    ...(title === undefined || seniority === 'unknown' ? {} : { seniority }),
    ...(title === undefined || department === '' ? {} : { department }),
  }
  return mergeValues({ values, sources }, { file: {}, directory: {}, derived }, { fillOnlyEmpty: true })
}

const decides = ({ jobTitle }: ContactValues): boolean | null => (jobTitle ? isDecisionMaker(jobTitle) : null)

/** The key changes with the parts it is made of; one that another contact holds is for the caller to leave out. */
function nameKeyOf(values: ContactValues, held: ContactState): string | null {
  const parts = ['firstName', 'lastName', 'companyDomain', 'companyName'] as const
  if (held.nameKey !== null && parts.every((part) => values[part] === held.values[part])) return held.nameKey
  const [first, last] = [foldName(values.firstName ?? ''), foldName(values.lastName ?? '')]
  if (first === '' || last === '') return null
  return values.companyDomain ? `${last}|${first}|${values.companyDomain}` : weakNameKey(values)
}

function withWritten(held: ContactState['custom'], written: HandWritten['custom']): ContactState['custom'] {
  const custom: Record<string, string | number | boolean> = { ...held }
  for (const [id, value] of Object.entries(written)) {
    if (value === null) delete custom[id]
    else custom[id] = value
  }
  return custom
}

function companyOf({ companyDomain: domain, companyName }: ContactValues, held: ContactState): ContactState['company'] {
  if (domain === undefined) return null
  if (held.company?.domain === domain) return held.company
  return { domain, name: companyName ?? domain, industry: null, employeeCount: null, techStack: [], country: null }
}
