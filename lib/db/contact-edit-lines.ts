import type { ContactAside } from '#lib/core/settlement/contact-aside.ts'
import type { ContactChangeRecord } from '#lib/core/settlement/revert-change.ts'
import type { FieldChanges } from '#lib/core/survivorship/changes-between.ts'
import type { Tx } from './database.ts'

type EditLine = {
  contactId: string
  changes: FieldChanges
  aside: { before: ContactAside; after: ContactAside } | null
  revisionBefore: number
}

/** What an edit made of one contact, once the contact is written. */
export async function insertEditLine(tx: Tx, editId: string, line: EditLine): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO contact_edit_line (edit_id, contact_id, changes, aside, revision_before, revision_after)
    SELECT ${editId}::uuid, id, ${JSON.stringify(line.changes)}::jsonb, ${line.aside && JSON.stringify(line.aside)}::jsonb,
           ${line.revisionBefore}, revision
      FROM contact WHERE id = ${line.contactId}::uuid`
}

export async function readRevision(tx: Tx, contactId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ revision: number }[]>`SELECT revision FROM contact WHERE id = ${contactId}::uuid`
  return row?.revision ?? 0
}

export type StoredEditLine = ContactChangeRecord & { contactId: string; revisionBefore: number; revisionAfter: number }

/** The one line of an edit of one contact. */
export async function readEditLine(tx: Tx, editId: string): Promise<StoredEditLine | null> {
  const [row] = await tx.$queryRaw<StoredEditLine[]>`
    SELECT contact_id AS "contactId", changes, aside, revision_before AS "revisionBefore", revision_after AS "revisionAfter"
      FROM contact_edit_line WHERE edit_id = ${editId}::uuid`
  return row ?? null
}

/** Undone while nobody else has touched it, a contact is as untouched as before. */
export async function putRevisionBack(tx: Tx, { contactId, revisionBefore }: StoredEditLine): Promise<void> {
  await tx.$executeRaw`UPDATE contact SET revision = ${revisionBefore} WHERE id = ${contactId}::uuid`
}

/** Removes a contact that nobody has touched since it was made; whether it did. */
export async function removeMade(
  tx: Tx,
  workspaceId: string,
  { contactId, revisionAfter }: StoredEditLine,
): Promise<boolean> {
  const removed = await tx.$executeRaw`
    DELETE FROM contact
     WHERE id = ${contactId}::uuid AND workspace_id = ${workspaceId}::uuid AND revision = ${revisionAfter}`
  return removed > 0
}

/** Ids rise with time, so that the newest contact is the one with the highest. */
export async function newContactId(tx: Tx): Promise<string> {
  const [made] = await tx.$queryRaw<{ id: string }[]>`SELECT uuid_v7() AS id`
  if (!made) throw new Error('no id was made')
  return made.id
}
