import type { NewCustomField } from '#lib/contract/custom-fields.ts'
import { FIELD_KEYS, FIELDS } from '#lib/contract/fields.ts'
import { AppError } from '#lib/core/app-error.ts'
import { foldHeader } from '#lib/core/mapping/fold-header.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import { type CustomField, insertCustomField } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'

const TAKEN = new Map(
  FIELD_KEYS.flatMap((key) => [[foldHeader(key), key] as const, [foldHeader(FIELDS[key].label), key]]),
)

/** @throws AppError `conflict` when one of our fields has that name */
export function refuseOwnName(name: string): void {
  const ours = TAKEN.get(foldHeader(name))
  if (ours) throw new AppError('conflict', `There is a field “${FIELDS[ours].label}” already. Map the column to it.`)
}

export const nameTaken = (name: string): AppError =>
  new AppError('conflict', `There is a field “${name}” already. Choose another name.`)

/** @throws AppError `conflict` when a field of the workspace, or one of ours, has that name */
export async function createCustomField(db: Db, by: AuditBy, field: NewCustomField): Promise<CustomField> {
  refuseOwnName(field.name)
  const made = await insertCustomField(db, by.workspaceId, field)
  if (!made) throw nameTaken(field.name)
  const { customFieldId: id, name } = made
  await recordAudit(db, by, { action: 'created', subject: { kind: 'field', id, name } })
  return made
}
