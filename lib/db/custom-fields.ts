import type { CustomFieldKind } from '#lib/core/records/custom-value.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db, Tx } from './database.ts'

/** A field of the workspace's own. */
export type CustomField = Omit<CustomFieldKind, 'choices'> & { customFieldId: string; choices: string[] }

/** In the order of their names. */
export async function readCustomFields(db: Db | Tx, workspaceId: string): Promise<CustomField[]> {
  const rows = await db.customField.findMany({ where: { workspaceId }, orderBy: { name: 'asc' } })
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
