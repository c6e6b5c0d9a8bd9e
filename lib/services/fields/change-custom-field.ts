import type { CustomFieldChange } from '#lib/contract/custom-fields.ts'
import { AppError } from '#lib/core/app-error.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import {
  type CustomField,
  type CustomFieldRef,
  readCustomField,
  readRemovedField,
  updateCustomField,
} from '#lib/db/custom-fields.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { nameTaken, refuseOwnName } from './create-custom-field.ts'

type By = AuditBy & CustomFieldRef

/**
 * Renames a field, or changes the choices it has from now on: values that contacts hold stay as they are.
 *
 * @throws AppError `not-found`; `conflict` for a name that is taken; `request-invalid` for choices of a field that has none
 */
export async function changeCustomField(db: Db, by: By, { name, choices }: CustomFieldChange): Promise<CustomField> {
  if (name !== undefined) refuseOwnName(name)
  return db.$transaction(async (tx) => {
    const before = await requireField(tx, by)
    if (choices && before.kind !== 'choice') throw new AppError('request-invalid', `${before.name} is no choice field.`)
    const change = { ...(name === undefined ? {} : { name }), ...(choices === undefined ? {} : { choices }) }
    if (!(await updateCustomField(tx, by, change))) throw nameTaken(name ?? before.name)
    const after = await requireField(tx, by)
    await recordAudit(tx, by, {
      action: 'changed',
      subject: { kind: 'field', id: by.customFieldId, name: after.name },
      changes: changesBetween(
        { name: before.name, choices: before.choices },
        { name: after.name, choices: after.choices },
      ),
    })
    return after
  })
}

/** Takes a field out of every list; contacts keep its values, so that it can be brought back. @throws AppError `not-found` */
export async function removeCustomField(db: Db, by: By): Promise<void> {
  await db.$transaction(async (tx) => {
    const { name } = await requireField(tx, by)
    await updateCustomField(tx, by, { removedAt: new Date() })
    await recordAudit(tx, by, { action: 'removed', subject: { kind: 'field', id: by.customFieldId, name } })
  })
}

/** Brings a field back, with its values. @throws AppError `not-found`; `conflict` when another has its name by now */
export async function restoreCustomField(db: Db, by: By): Promise<void> {
  await db.$transaction(async (tx) => {
    const name = await readRemovedField(tx, by)
    if (name === null) throw notThere()
    if (!(await updateCustomField(tx, by, { removedAt: null }))) throw nameTaken(name)
    await recordAudit(tx, by, { action: 'restored', subject: { kind: 'field', id: by.customFieldId, name } })
  })
}

async function requireField(tx: Tx, ref: CustomFieldRef): Promise<CustomField> {
  const found = await readCustomField(tx, ref)
  if (!found) throw notThere()
  return found
}

const notThere = () => new AppError('not-found', 'There is no such field in this workspace.')
