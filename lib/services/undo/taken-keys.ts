import type { ContactChangeRecord } from '#lib/core/settlement/revert-change.ts'
import type { Tx } from '#lib/db/database.ts'
import { readContacts } from './read-contacts.ts'

const UNIQUE = ['email', 'linkedinSlug', 'externalId'] as const
type UniqueField = (typeof UNIQUE)[number]
type IsTaken = (field: UniqueField, key: string, contactId: string) => boolean

/** Keys that undo would give back but that have come to belong to somebody else. */
export async function takenKeys(
  tx: Tx,
  workspaceId: string,
  changes: readonly ContactChangeRecord[],
): Promise<IsTaken> {
  const wanted = (field: UniqueField) => [...new Set(changes.flatMap((change) => keyBefore(change, field) ?? []))]
  const holders = await readContacts(tx, workspaceId, {
    emailKeys: wanted('email'),
    linkedinSlugs: wanted('linkedinSlug'),
    externalIds: wanted('externalId'),
  })
  const holderOf = new Map<string, string>()
  for (const { contactId, emailKey, values } of holders) {
    if (emailKey) holderOf.set(`email ${emailKey}`, contactId)
    if (values.linkedinSlug) holderOf.set(`linkedinSlug ${values.linkedinSlug}`, contactId)
    if (values.externalId) holderOf.set(`externalId ${values.externalId}`, contactId)
  }
  return (field, key, contactId) => (holderOf.get(`${field} ${key}`) ?? contactId) !== contactId
}

function keyBefore({ changes, aside }: ContactChangeRecord, field: UniqueField): string | null {
  const before = changes[field]?.before
  if (typeof before !== 'string') return null
  return field === 'email' ? (aside?.before.emailKey ?? null) : before
}

export function takenFields(change: ContactChangeRecord, contactId: string, isTaken: IsTaken): UniqueField[] {
  return UNIQUE.filter((field) => {
    const key = keyBefore(change, field)
    return key !== null && isTaken(field, key, contactId)
  })
}

/** A change without the fields whose former key somebody else has by now. */
export function withoutTaken(change: ContactChangeRecord, contactId: string, isTaken: IsTaken): ContactChangeRecord {
  const taken = takenFields(change, contactId, isTaken)
  if (taken.length === 0) return change
  const changes = { ...change.changes }
  for (const field of taken) delete changes[field]
  const aside =
    change.aside && taken.includes('email')
      ? { ...change.aside, before: { ...change.aside.before, emailKey: change.aside.after.emailKey } }
      : change.aside
  return { changes, aside }
}
