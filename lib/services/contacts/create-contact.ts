import type { ContactDraft, ContactMade, KnownContact } from '#lib/contract/contact-drafts.ts'
import { AppError } from '#lib/core/app-error.ts'
import { reasonOf } from '#lib/core/records/reason-text.ts'
import { emptyContact, writeByHand } from '#lib/core/settlement/contact-by-hand.ts'
import { contactFields } from '#lib/core/settlement/contact-fields.ts'
import { suppressionOf } from '#lib/core/settlement/suppression-of.ts'
import { changesBetween } from '#lib/core/survivorship/changes-between.ts'
import { pinAssignments, readForeignAssignments } from '#lib/db/assignments.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import { insertEditLine, newContactId } from '#lib/db/contact-edit-lines.ts'
import { insertEdit } from '#lib/db/contact-edits.ts'
import { insertContacts, insertGlobalContacts } from '#lib/db/contact-writes.ts'
import { isContention } from '#lib/db/contention.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readSuppressions } from '#lib/db/suppression.ts'
import { findKnown, nameOf } from './find-known.ts'
import { type ReadDraft, readDraft } from './read-draft.ts'
import { rowToWrite } from './write-contacts.ts'

type By = AuditBy & { userId: string }

/**
 * Adds a contact that somebody wrote down.
 *
 * @throws ZodError for values that are none; AppError `conflict` for somebody who is a contact already, `not-allowed` for somebody
 *   nobody may write to, or whom another client holds
 */
export async function createContact(db: Db, by: By, draft: ContactDraft): Promise<ContactMade> {
  try {
    return await db.$transaction((tx) => create(tx, by, draft))
  } catch (error) {
    if (!isContention(error)) throw error
    throw new AppError('conflict', 'Somebody was faster: this person is a contact already.', { cause: error })
  }
}

async function create(tx: Tx, by: By, draft: ContactDraft): Promise<ContactMade> {
  const read = await readDraft(tx, by.workspaceId, draft, { isNew: true })
  await refuseHeld(tx, by.workspaceId, read)
  const [same] = (await findKnown(tx, by.workspaceId, handKeys(read), null)).filter(({ isSame }) => isSame)
  if (same) throw new AppError('conflict', `${same.name} has this ${same.by} already.`)
  const contactId = await newContactId(tx)
  const before = emptyContact(contactId)
  const contact = writeByHand(before, read.written)
  const row = await rowToWrite(tx, by.workspaceId, await withFreeName(tx, by.workspaceId, contact))
  await insertContacts(tx, { workspaceId: by.workspaceId, importId: null }, [row])
  const emailKeys = read.keys.emailKey ? [read.keys.emailKey] : []
  await insertGlobalContacts(tx, emailKeys)
  await pinAssignments(tx, by.workspaceId, emailKeys)
  const editId = await insertEdit(tx, { ...by, action: { kind: 'create' } })
  const changes = changesBetween(contactFields(before), contactFields(contact))
  await insertEditLine(tx, editId, { contactId, changes, aside: null, revisionBefore: 0 })
  await recordAudit(tx, by, { action: 'created', subject: { kind: 'contact', id: contactId, name: nameOf(contact) } })
  return { contactId, editId }
}

/** Who may be meant: contacts that share a key with what is written so far. Nothing is refused yet. */
export async function checkContact(
  db: Db,
  workspaceId: string,
  draft: ContactDraft,
): Promise<{ known: KnownContact[] }> {
  return db.$transaction(async (tx) => {
    const read = await readDraft(tx, workspaceId, draft, { isNew: true }).catch(() => null)
    return { known: read ? await findKnown(tx, workspaceId, handKeys(read), null) : [] }
  })
}

const handKeys = ({ keys }: ReadDraft) => ({
  emailKey: keys.emailKey,
  linkedinSlug: keys.linkedinSlug,
  externalId: keys.externalId,
  phone: keys.phone,
  nameKey: keys.nameKey,
})

/** Two people may bear one name at one company; the second is found by what else is known of them. */
async function withFreeName(tx: Tx, workspaceId: string, contact: ReturnType<typeof writeByHand>) {
  if (contact.nameKey === null) return contact
  const keys = { emailKey: null, linkedinSlug: null, externalId: null, phone: null, nameKey: contact.nameKey }
  const held = await findKnown(tx, workspaceId, keys, contact.contactId)
  const hasMore = contact.emailKey ?? contact.values.linkedinSlug ?? contact.values.phone ?? contact.values.externalId
  if (held.length === 0) return contact
  if (!hasMore)
    throw new AppError('conflict', `${held[0]?.name ?? 'Somebody'} bears this name at this company already.`)
  return { ...contact, nameKey: null }
}

async function refuseHeld(tx: Tx, workspaceId: string, { written, keys }: ReadDraft): Promise<void> {
  const domain = written.values.companyDomain
  const asked = { emailKeys: keys.emailKey ? [keys.emailKey] : [], domains: domain ? [domain] : [] }
  const values = domain ? { companyDomain: domain } : {}
  const record = { values, tags: [], custom: {}, kept: {} }
  const suppression = suppressionOf({ keys, record, facts: null }, await readSuppressions(tx, workspaceId, asked))
  if (suppression)
    throw new AppError('not-allowed', `${reasonOf('suppressed', { ...suppression })}. Nobody may write to them.`)
  const client = (await readForeignAssignments(tx, workspaceId, asked.emailKeys)).get(keys.emailKey ?? '')
  if (client) throw new AppError('not-allowed', `Assigned to ${client}.`)
}
