import type { ImportStart, ImportStarted } from '#lib/contract/api-leads.ts'
import { ImportOptions } from '#lib/contract/import-options.ts'
import { missingIdentifier, missingIdentity } from '#lib/contract/mapping.ts'
import { AppError } from '#lib/core/app-error.ts'
import { mappingOfRequest, type RequestedMapping } from '#lib/core/mapping/mapping-of-request.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { insertImport, moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { readUploadRow } from '#lib/db/uploads.ts'
import { readDefaultWorkflow } from '#lib/db/workflows.ts'
import { optionsProblem } from '#lib/services/imports/options-problem.ts'
import { requireOpenCampaign } from '#lib/services/uploads/require-open-campaign.ts'
import { requireWorkflow } from '#lib/services/workflows/require-workflow.ts'
import { requireRoomForImport } from './require-room.ts'

/**
 * Starts an import that nobody reviews: its plan is carried out as soon as it is made.
 *
 * @param keep called with the answer in the transaction that makes the import
 * @throws AppError `not-found` for a file that is foreign or has expired; `request-invalid` naming each mapping that is bad;
 *   `campaign-not-active`; `quota-exceeded`
 */
export async function startApiImport(
  db: Db,
  by: AuditBy & { userId: string },
  request: ImportStart,
  keep: (tx: Tx, started: ImportStarted) => Promise<void>,
): Promise<ImportStarted> {
  const { workspaceId, userId } = by
  const upload = await readUploadRow(db, { workspaceId, uploadId: request.file_id })
  if (!upload || upload.expiresAt <= new Date())
    throw new AppError('not-found', 'There is no such file. A file is kept for an hour; send it again.')
  await requireRoomForImport(db, workspaceId)
  const campaignId = request.campaign_id
  if (campaignId) await requireOpenCampaign(db, { workspaceId, campaignId })
  const wanted = mappingOfRequest(request, upload.reading.header, await readCustomFields(db, workspaceId))
  const workflowId =
    request.workflow_id === undefined ? await readDefaultWorkflow(db, workspaceId) : request.workflow_id
  if (workflowId) await requireWorkflow(db, { workspaceId, workflowId })
  const options = optionsOf(request, { identifier: wanted.identifier, workflowId })
  refuse(wanted, options)
  const { fileName, rowCount, uploadId } = upload
  return db.$transaction(async (tx) => {
    const { importId } = await insertImport(tx, {
      workspaceId,
      userId,
      campaignId,
      uploadId,
      fileName,
      options,
      rowsTotal: rowCount,
      confirmWhenPlanned: true,
    })
    const ref = { workspaceId, importId }
    await moveImport(tx, ref, { from: ['mapping'], to: 'planning', change: { mapping: wanted.mapping } })
    await putOutbox(tx, [{ name: 'import/mapped', data: { ...ref, planVersion: 1 } }])
    await recordAudit(tx, by, { action: 'started', subject: { kind: 'import', id: importId, name: fileName } })
    const started: ImportStarted = {
      job_id: importId,
      status: 'queued',
      message: `${rowCount.toLocaleString('en')} rows are queued. Ask for the job to see how far it is.`,
      file_name: fileName,
      total_rows: rowCount,
      ignored_fields: wanted.ignoredFields,
    }
    await keep(tx, started)
    return started
  })
}

function optionsOf(
  request: ImportStart,
  { identifier, workflowId }: Pick<ImportOptions, 'identifier' | 'workflowId'>,
): ImportOptions {
  return ImportOptions.parse({
    purpose: request.purpose.replaceAll('_', '-'),
    identifier,
    fillOnlyEmpty: request.do_not_overwrite,
    repeatedInFile: request.repeated.replaceAll('_', '-'),
    enrich: request.enrich,
    tags: request.tags,
    importTag: request.import_tag,
    doNotTouch: request.do_not_touch,
    overrideOwners: request.override_owners,
    workflowId,
  })
}

function refuse({ mapping, problems }: RequestedMapping, options: ImportOptions): void {
  const missing = missingIdentity(mapping) ?? missingIdentifier(mapping, options.identifier) ?? optionsProblem(options)
  const all = missing ? [...problems, missing] : problems
  if (all.length > 0) throw new AppError('request-invalid', all.join(' '))
}
