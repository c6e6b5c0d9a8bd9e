import type { ContactAction } from '#lib/contract/contact-actions.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'

/** What somebody did by hand: to many at one stroke, or to one contact. */
export type EditAction = ContactAction | { kind: 'create' } | { kind: 'edit' }
export type EditRef = { workspaceId: string; editId: string }

export async function insertEdit(
  tx: Tx,
  { workspaceId, userId, action }: { workspaceId: string; userId: string; action: EditAction },
): Promise<string> {
  const [made] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO contact_edit (workspace_id, user_id, action)
    VALUES (${workspaceId}::uuid, ${userId}::uuid, ${JSON.stringify(action)}::jsonb) RETURNING id`
  if (!made) throw new Error('an edit was not kept')
  return made.id
}

/** An edit that changed nobody is not remembered. */
export async function forgetEdit(tx: Tx, editId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM contact_edit WHERE id = ${editId}::uuid`
}

/** An edit that is still to be undone, locked; null where the workspace has none such. */
export async function lockEdit(
  tx: Tx,
  { workspaceId, editId }: EditRef,
): Promise<{ action: EditAction; isUndone: boolean } | null> {
  const [edit] = await tx.$queryRaw<{ action: EditAction; isUndone: boolean }[]>`
    SELECT action, undone_at IS NOT NULL AS "isUndone" FROM contact_edit
     WHERE id = ${editId}::uuid AND workspace_id = ${workspaceId}::uuid FOR UPDATE`
  return edit ?? null
}

export async function markEditUndone(tx: Tx, editId: string): Promise<void> {
  await tx.$executeRaw`UPDATE contact_edit SET undone_at = now() WHERE id = ${editId}::uuid`
}

/** Contacts are brought back for so long. */
export async function emptyTrash(db: Db, deletedBefore: Date): Promise<number> {
  return db.$executeRaw`
    DELETE FROM contact_trash t USING contact_edit e WHERE e.id = t.edit_id AND e.made_at < ${deletedBefore}`
}

/** A change of one field, as a line of an edit has it. */
export const changeOf = (field: string, before: Prisma.Sql, after: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`jsonb_build_object(${field}::text, jsonb_build_object('before', ${before}, 'after', ${after}))`
