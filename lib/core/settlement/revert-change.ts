import { CONTACT_FIELDS, type ContactField, type ContactValues } from '#lib/contract/import-record.ts'
import type { FieldChanges } from '#lib/core/survivorship/changes-between.ts'
import { sameJson } from '#lib/core/survivorship/same-json.ts'
import type { FieldSources } from '#lib/core/survivorship/sourced-value.ts'
import type { ContactAside } from './contact-aside.ts'
import { contactFields } from './contact-fields.ts'
import type { ContactState } from './contact-state.ts'

/** What one row of an import did to a contact. */
export type ContactChangeRecord = { changes: FieldChanges; aside: { before: ContactAside; after: ContactAside } | null }

/**
 * The contact as it was before a change, as far as it is still as the change left it. A field that somebody has changed since
 * stays and is named; tags that the change added are taken off whoever added others.
 */
export function revertChange(
  current: ContactState,
  { changes, aside }: ContactChangeRecord,
): { contact: ContactState; kept: string[] } {
  const now = contactFields(current)
  const draft = {
    values: { ...current.values } as ContactValues,
    sources: sourcesBefore(current, { changes, aside }),
    custom: { ...current.custom },
    kept: { ...current.kept },
  }
  let { tags, doNotTouch } = current
  const left: string[] = []
  for (const [field, { before, after }] of Object.entries(changes)) {
    if (field === 'tags') tags = withoutAdded(tags, before, after)
    else if (!sameJson(now[field] ?? null, after)) left.push(field)
    else if (field === 'doNotTouch') doNotTouch = before === true
    else if (field.startsWith('custom.')) putBack(draft.custom, field.slice('custom.'.length), before)
    else if (field.startsWith('kept.')) putBack(draft.kept, field.slice('kept.'.length), before)
    else if (isContactField(field)) {
      putBack(draft.values, field, before)
      putBack(draft.sources, field, aside?.before.sources[field] ?? null)
    }
  }
  const contact = { ...current, ...draft, tags, doNotTouch, ...asideBefore(current, aside) }
  return { contact: { ...contact, sources: draft.sources, ...keysBefore(current, aside, left) }, kept: left }
}

const FIELDS: ReadonlySet<string> = new Set(CONTACT_FIELDS)
const isContactField = (field: string): field is ContactField => FIELDS.has(field)

/** A value that the change has only confirmed comes from where it came from before. */
function sourcesBefore({ sources }: ContactState, { changes, aside }: ContactChangeRecord): FieldSources {
  const kept: FieldSources = { ...sources }
  if (!aside) return kept
  const { before, after } = aside
  for (const field of CONTACT_FIELDS) {
    const isAsLeft = sameJson(sources[field] ?? null, after.sources[field] ?? null)
    if (isAsLeft && !(field in changes)) putBack(kept, field, before.sources[field] ?? null)
  }
  return kept
}

function withoutAdded(tags: readonly string[], before: unknown, after: unknown): readonly string[] {
  const had = new Set(Array.isArray(before) ? before : [])
  const added = new Set((Array.isArray(after) ? after : []).filter((tag) => !had.has(tag)))
  return tags.filter((tag) => !added.has(tag))
}

function putBack(record: Record<string, unknown>, key: string, before: unknown): void {
  if (before === null || before === undefined) delete record[key]
  else record[key] = before
}

/** What enrichment concluded goes back where nobody has concluded anything else. */
function asideBefore(current: ContactState, aside: ContactChangeRecord['aside']): Partial<ContactState> {
  if (!aside) return {}
  const { before, after } = aside
  return {
    ...(sameJson(current.emailStatus, after.emailStatus) ? { emailStatus: before.emailStatus } : {}),
    ...(sameJson(current.decisionMaker, after.decisionMaker) ? { decisionMaker: before.decisionMaker } : {}),
    ...(sameJson(current.experience, after.experience) ? { experience: before.experience } : {}),
    ...(sameJson(current.jobChange, after.jobChange) ? { jobChange: before.jobChange } : {}),
    ...(sameJson(current.match, after.match) ? { match: before.match } : {}),
  }
}

/** Keys follow the fields they were made of. */
function keysBefore(
  current: ContactState,
  aside: ContactChangeRecord['aside'],
  left: readonly string[],
): Pick<ContactState, 'emailKey' | 'nameKey'> {
  const isLeft = (...fields: string[]) => fields.some((field) => left.includes(field))
  return {
    emailKey:
      aside && !isLeft('email') && current.emailKey === aside.after.emailKey ? aside.before.emailKey : current.emailKey,
    nameKey:
      aside && !isLeft('firstName', 'lastName', 'companyDomain') && current.nameKey === aside.after.nameKey
        ? aside.before.nameKey
        : current.nameKey,
  }
}
