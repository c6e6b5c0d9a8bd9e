import type { CustomFieldKind } from '#lib/core/records/custom-value.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'

/** A field of the workspace's own. */
export type CustomField = Omit<CustomFieldKind, 'choices'> & { customFieldId: string; choices: string[] }

/** In the order of their names. */
export async function readCustomFields(db: Db | Tx, workspaceId: string): Promise<CustomField[]> {
  const rows = await db.customField.findMany({ where: { workspaceId, removedAt: null }, orderBy: { name: 'asc' } })
  return rows.map(({ id, name, kind, choices }) => ({
    customFieldId: id,
    name,
    kind: kind as CustomField['kind'],
    choices,
  }))
}

/** Null when the workspace has a field of that name already, in whatever case. */
export async function insertCustomField(
  db: Db | Tx,
  workspaceId: string,
  field: Omit<CustomField, 'customFieldId'>,
): Promise<CustomField | null> {
  const { name, kind, choices } = field
  try {
    const { id } = await db.customField.create({ data: { workspaceId, name, kind, choices } })
    return { customFieldId: id, name, kind, choices }
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return null
    throw error
  }
}

export type CustomFieldRef = { workspaceId: string; customFieldId: string }

/** Null where the workspace has no such field, or has removed it. */
export async function readCustomField(db: Db | Tx, ref: CustomFieldRef): Promise<CustomField | null> {
  return (await readCustomFields(db, ref.workspaceId)).find((one) => one.customFieldId === ref.customFieldId) ?? null
}

/** @returns false when the workspace has a field of that name already */
export async function updateCustomField(
  tx: Tx,
  { workspaceId, customFieldId }: CustomFieldRef,
  change: { name?: string; choices?: string[]; removedAt?: Date | null },
): Promise<boolean> {
  try {
    await tx.customField.updateMany({ where: { id: customFieldId, workspaceId }, data: change })
    return true
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false
    throw error
  }
}

/** Name of a field that was removed; null where there is none to bring back. */
export async function readRemovedField(
  db: Db | Tx,
  { workspaceId, customFieldId }: CustomFieldRef,
): Promise<string | null> {
  const found = await db.customField.findFirst({ where: { id: customFieldId, workspaceId, removedAt: { not: null } } })
  return found?.name ?? null
}

/** On how many contacts each field holds a value, by field. */
export async function countFieldValues(db: Db, workspaceId: string): Promise<Record<string, number>> {
  const rows = await db.$queryRaw<{ key: string; count: number }[]>`
    SELECT key, count(*)::int AS count FROM contact c, jsonb_object_keys(c.custom) AS key
     WHERE c.workspace_id = ${workspaceId}::uuid AND c.custom <> '{}'::jsonb GROUP BY key`
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]))
}
