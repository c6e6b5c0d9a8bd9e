import type { MappingRequest } from '#lib/contract/imports.ts'
import { missingIdentifier, missingIdentity } from '#lib/contract/mapping.ts'
import { AppError } from '#lib/core/app-error.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { moveImport, readImportRow } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { saveRecipe } from '#lib/db/saved-mappings.ts'
import { readUploadRow } from '#lib/db/uploads.ts'
import { requireWorkflow } from '#lib/services/workflows/require-workflow.ts'
import { expired } from './expired.ts'
import { headerKeyOf } from './header-key.ts'
import { optionsProblem } from './options-problem.ts'
import { wrongState } from './wrong-state.ts'

/**
 * Keeps the mapping for this import and for the next file with the same header, and has the plan made.
 *
 * @throws AppError `not-found`; `mapping-invalid` for a column or field that is not there, and for options that contradict each other; `upload-expired`;
 *   `import-in-wrong-state`
 */
export async function saveMapping(db: Db, ref: ImportRef, { mapping, options }: MappingRequest): Promise<void> {
  const found = await readImportRow(db, ref)
  const upload = found && (await readUploadRow(db, { workspaceId: ref.workspaceId, uploadId: found.uploadId }))
  if (!found || !upload) throw new AppError('not-found', 'There is no such import in this workspace.')
  if (found.status === 'mapping' && upload.expiresAt <= new Date()) throw expired()
  if (found.status === 'expired') throw expired()
  const missing = missingIdentity(mapping) ?? missingIdentifier(mapping, options.identifier) ?? optionsProblem(options)
  if (missing) throw new AppError('mapping-invalid', missing)
  if (mapping.columns.some(({ columnIndex }) => columnIndex >= upload.reading.header.length)) {
    throw new AppError(
      'mapping-invalid',
      `The file has ${upload.reading.header.length} columns; the mapping names one beyond them.`,
    )
  }
  await refuseForeignFields(db, ref.workspaceId, mapping)
  if (options.workflowId) await requireWorkflow(db, { ...ref, workflowId: options.workflowId })
  const { workspaceId } = ref
  await db.$transaction(async (tx) => {
    const moved = await moveImport(tx, ref, {
      from: ['mapping'],
      to: 'planning',
      change: { mapping, mappingWasSaved: false, options, rowsParsed: 0, rowsDeduplicated: 0 },
    })
    if (!moved) throw wrongState(found.status, 'its mapping is settled')
    const { header, profiles } = upload.reading
    const recipe = { header, kinds: profiles.map(({ kinds }) => kinds), mapping, options, overrides: upload.overrides }
    await saveRecipe(tx, { workspaceId, headerKey: headerKeyOf(header) }, recipe)
    await putOutbox(tx, [{ name: 'import/mapped', data: { ...ref, planVersion: found.planVersion + 1 } }])
  })
}

async function refuseForeignFields(db: Db, workspaceId: string, mapping: MappingRequest['mapping']): Promise<void> {
  const asked = mapping.columns.flatMap(({ target }) => (target.kind === 'custom' ? [target.customFieldId] : []))
  if (asked.length === 0) return
  const own = new Set((await readCustomFields(db, workspaceId)).map(({ customFieldId }) => customFieldId))
  if (asked.some((id) => !own.has(id)))
    throw new AppError('mapping-invalid', 'The mapping names a custom field that is not there.')
}
