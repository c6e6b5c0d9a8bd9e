import type { CustomFieldKind } from '#lib/core/records/custom-value.ts'
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
