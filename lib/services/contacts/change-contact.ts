import type { ContactChange } from '#lib/contract/contact-drafts.ts'
import { AppError } from '#lib/core/app-error.ts'
import { changesBetween as changedFor } from '#lib/core/audit/changes-between.ts'
import { contactAside } from '#lib/core/settlement/contact-aside.ts'
import { writeByHand } from '#lib/core/settlement/contact-by-hand.ts'
import { contactFields } from '#lib/core/settlement/contact-fields.ts'
import type { ContactState } from '#lib/core/settlement/contact-state.ts'
import { changesBetween } from '#lib/core/survivorship/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import { insertEditLine, readRevision } from '#lib/db/contact-edit-lines.ts'
import { insertEdit } from '#lib/db/contact-edits.ts'
import { insertGlobalContacts, updateContacts } from '#lib/db/contact-writes.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readContacts } from '#lib/services/undo/read-contacts.ts'
import { findKnown, nameOf } from './find-known.ts'
import { readDraft } from './read-draft.ts'
import { rowToWrite } from './write-contacts.ts'

/**
 * Writes down what somebody changed of a contact, and who. A change that changes nothing leaves no trace.
 *
 * @returns the edit that takes it back, null where nothing changed
 * @throws ZodError for values that are none; AppError `not-found`; `conflict` for a key that another contact has
 */
export async function changeContact(
  db: Db,
  { contactId, ...by }: AuditBy & { userId: string; contactId: string },
  change: ContactChange,
): Promise<{ editId: string | null }> {
  const { workspaceId, userId } = by
  return db.$transaction(async (tx) => {
    const [held] = await readContacts(tx, workspaceId, { contactIds: [contactId] })
    if (!held) throw new AppError('not-found', 'There is no such contact in this workspace.')
    const { written } = await readDraft(tx, workspaceId, change, { isNew: false, heldCountry: held.values.country })
    const contact = await withOwnKeys(tx, workspaceId, { held, contact: writeByHand(held, written) })
    const changes = changesBetween(contactFields(held), contactFields(contact))
    if (Object.keys(changes).length === 0) return { editId: null }
    const revisionBefore = await readRevision(tx, contactId)
    await updateContacts(tx, workspaceId, [await rowToWrite(tx, workspaceId, contact)])
    await insertGlobalContacts(tx, contact.emailKey ? [contact.emailKey] : [])
    const editId = await insertEdit(tx, { workspaceId, userId, action: { kind: 'edit' } })
    const aside = { before: contactAside(held), after: contactAside(contact) }
    await insertEditLine(tx, editId, { contactId, changes, aside, revisionBefore })
    await recordAudit(tx, by, {
      action: 'changed',
      subject: { kind: 'contact', id: contactId, name: nameOf(contact) },
      changes: changedFor(contactFields(held), contactFields(contact)),
    })
    return { editId }
  })
}

/** @throws AppError `conflict` when another contact has the new address, profile or external ID */
async function withOwnKeys(
  tx: Tx,
  workspaceId: string,
  { held, contact }: { held: ContactState; contact: ContactState },
): Promise<ContactState> {
  const fresh = (now: string | null | undefined, before: string | null | undefined) =>
    now && now !== before ? now : null
  const keys = {
    emailKey: fresh(contact.emailKey, held.emailKey),
    linkedinSlug: fresh(contact.values.linkedinSlug, held.values.linkedinSlug),
    externalId: fresh(contact.values.externalId, held.values.externalId),
    phone: null,
    nameKey: fresh(contact.nameKey, held.nameKey),
  }
  const known = contact.duplicateNumber > 0 ? [] : await findKnown(tx, workspaceId, keys, contact.contactId)
  const [same] = known.filter(({ isSame }) => isSame)
  if (same) throw new AppError('conflict', `${same.name} has this ${same.by} already.`)
  return known.length > 0 ? { ...contact, nameKey: null } : contact
}
