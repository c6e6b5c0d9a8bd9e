import { AppError } from '#lib/core/app-error.ts'
import { compileMapping } from '#lib/core/records/compile-mapping.ts'
import type { RecordContext } from '#lib/core/records/normalize-record.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import type { StoredImport } from '#lib/db/imports.ts'
import type { StoredUpload } from '#lib/db/uploads.ts'

/** What the rows of an import are read by. @throws AppError `mapping-invalid` before there is a mapping */
export async function readRecordContext(
  db: Db | Tx,
  {
    mapping,
    workspaceId,
    options,
    createdByEmail,
  }: Pick<StoredImport, 'mapping' | 'workspaceId' | 'options' | 'createdByEmail'>,
  { reading }: Pick<StoredUpload, 'reading'>,
): Promise<RecordContext> {
  if (!mapping) throw new AppError('mapping-invalid', 'The import has no mapping yet.')
  const workspace = await db.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const fields = await readCustomFields(db, workspaceId)
  return {
    mapping: compileMapping(mapping, reading.header),
    identifier: options.identifier,
    defaultCountry: workspace.defaultCountry,
    customFields: new Map(fields.map((field) => [field.customFieldId, field])),
    ownerEmail: options.overrideOwners ? createdByEmail : null,
  }
}
