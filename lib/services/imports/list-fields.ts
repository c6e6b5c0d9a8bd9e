import { FIELD_KEYS, FIELDS, type ImportFields } from '#lib/contract/fields.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'

/** Every field that a column can feed in this workspace. */
export async function listFields(db: Db, workspaceId: string): Promise<ImportFields> {
  return {
    fields: FIELD_KEYS.map((key) => ({ key, ...FIELDS[key] })),
    customFields: await readCustomFields(db, workspaceId),
  }
}
