import type { ContactDetail, ContactHistory, HistoryEntry } from '#lib/contract/contact-detail.ts'
import { FIELDS } from '#lib/contract/fields.ts'
import { CONTACT_FIELDS } from '#lib/contract/import-record.ts'
import { AppError } from '#lib/core/app-error.ts'
import { contactEvidence } from '#lib/core/settlement/lead-detail.ts'
import { readAliases } from '#lib/db/contact-aliases.ts'
import { type ContactRef, readContact, readMemberships } from '#lib/db/contact-details.ts'
import type { EditAction } from '#lib/db/contact-edits.ts'
import { readHistory, type StoredEntry } from '#lib/db/contact-history.ts'
import { type CustomField, readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import { readEngagementCounts } from '#lib/db/engagement.ts'

const SHOWN_MAX = 200

/** @throws AppError `not-found` for a contact of another workspace, or one that is gone */
export async function readContactDetail(db: Db, ref: ContactRef): Promise<ContactDetail> {
  const found = await readContact(db, ref)
  if (!found) throw new AppError('not-found', 'There is no such contact in this workspace.')
  const { row, ownerId, contact } = found
  const fields = await readCustomFields(db, ref.workspaceId)
  const [engagement, history, memberships, aliases] = await Promise.all([
    readEngagementCounts(db, ref.contactId),
    readHistory(db, ref, SHOWN_MAX),
    readMemberships(db, ref, new Map(fields.map(({ customFieldId, kind }) => [customFieldId, kind]))),
    readAliases(db, ref),
  ])
  const evidence = contactEvidence({ contact, engagement })
  const { tier, confidence, score, state } = contact.match
  return {
    ...row,
    ...evidence,
    values: evidence.values.map((one) => ({ ...one, source: namedSource(one, history) })),
    ownerId,
    emailStatus: contact.emailStatus,
    match: { state, tier, confidence, score },
    aliases,
    kept: { ...contact.kept },
    ...memberships,
  }
}

/** What imports and people changed of a contact. @throws AppError `not-found` */
export async function readContactHistory(db: Db, ref: ContactRef): Promise<ContactHistory> {
  const [entries, fields, found] = await Promise.all([
    readHistory(db, ref, SHOWN_MAX + 1),
    readCustomFields(db, ref.workspaceId),
    readContact(db, ref),
  ])
  if (!found) throw new AppError('not-found', 'There is no such contact in this workspace.')
  return {
    entries: entries.slice(0, SHOWN_MAX).map((entry) => viewOf(entry, fields)),
    isWhole: entries.length <= SHOWN_MAX,
  }
}

/** Which file, and which person: the last that wrote the value. */
function namedSource({ field, source }: { field: string; source: string }, history: readonly StoredEntry[]): string {
  const standing = history.filter(({ isUndone }) => !isUndone)
  if (source === 'File')
    return (
      standing.find(({ importId, changes, isMaking }) => importId && (isMaking || field in changes))?.fileName ?? source
    )
  if (source !== 'Entered by hand') return source
  const who = standing.find(({ action, changes }) => action && field in changes)?.who
  return who ? `Entered by ${who}` : source
}

const viewOf = (entry: StoredEntry, fields: readonly CustomField[]): HistoryEntry => ({
  entryId: entry.id,
  at: entry.at,
  who: entry.who,
  what: wordsOf(entry),
  importId: entry.importId,
  isUndone: entry.isUndone,
  changes: inOrder(entry.changes).map(([field, { before, after }]) => ({
    label: labelOf(field, fields),
    before: shown(before),
    after: shown(after),
  })),
})

/** In the order in which a contact's fields are shown; what is no field of everybody's comes last. */
function inOrder(changes: StoredEntry['changes']): [string, { before: unknown; after: unknown }][] {
  const place = (field: string) => ORDER.get(field) ?? ORDER.size
  return Object.entries(changes).sort(([one], [other]) => place(one) - place(other))
}

const ORDER: ReadonlyMap<string, number> = new Map(CONTACT_FIELDS.map((field, at) => [field, at]))

function wordsOf({ action, verdict, fileName, isMaking }: StoredEntry): string {
  if (action) return ACTION_WORDS[action.kind]
  if (verdict) return verdict === 'accepted' ? 'accepted the match' : 'rejected the match'
  return isMaking ? `created the contact with ${fileName}` : `imported ${fileName}`
}

const ACTION_WORDS: Record<EditAction['kind'], string> = {
  create: 'created the contact by hand',
  edit: 'changed the contact by hand',
  'add-tag': 'added a tag',
  'remove-tag': 'removed a tag',
  'set-owner': 'changed the owner',
  'do-not-touch': 'changed do not touch',
  'add-to-campaign': 'added to a campaign',
  'add-to-segment': 'added to a segment',
  'remove-from-segment': 'took out of a segment',
  enrol: 'enrolled in a workflow',
  delete: 'deleted',
}

const FURTHER_LABELS: Readonly<Record<string, string>> = {
  linkedinSlug: 'LinkedIn URL',
  doNotTouch: 'Do not touch',
  campaign: 'Campaign',
  segment: 'Segment',
  workflow: 'Workflow',
}

function labelOf(field: string, fields: readonly CustomField[]): string {
  if (field.startsWith('custom.'))
    return fields.find(({ customFieldId }) => `custom.${customFieldId}` === field)?.name ?? 'A field that is gone'
  if (field.startsWith('kept.')) return field.slice('kept.'.length)
  return FURTHER_LABELS[field] ?? (field in FIELDS ? FIELDS[field as keyof typeof FIELDS].label : field)
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
