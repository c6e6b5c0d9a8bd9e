import { DEFAULT_OPTIONS, type ImportOptions } from '#lib/contract/import-options.ts'
import { missingIdentifier } from '#lib/contract/mapping.ts'
import { AppError } from '#lib/core/app-error.ts'
import { suggestMapping } from '#lib/core/mapping/suggest-mapping.ts'
import type { Db } from '#lib/db/database.ts'
import { insertImport, moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { readUploadRow, type StoredUpload } from '#lib/db/uploads.ts'
import { readDefaultWorkflow, readWorkflows } from '#lib/db/workflows.ts'
import { requireOpenCampaign } from '#lib/services/uploads/require-open-campaign.ts'
import { expired } from './expired.ts'
import { type FoundRecipe, findRecipe } from './find-recipe.ts'

/**
 * Opens an import over a stored file. A file whose header set was mapped before goes straight on to its plan, with the options of
 * that time, unless its values have come to look otherwise.
 *
 * @throws AppError `not-found`; `upload-expired`; `campaign-not-active`
 */
export async function createImport(
  db: Db,
  by: { workspaceId: string; userId: string },
  uploadId: string,
): Promise<{ importId: string }> {
  const upload = await readUploadRow(db, { workspaceId: by.workspaceId, uploadId })
  if (!upload) throw new AppError('not-found', 'There is no such upload in this workspace.')
  if (upload.expiresAt <= new Date()) throw expired()
  if (upload.campaignId) await requireOpenCampaign(db, { workspaceId: by.workspaceId, campaignId: upload.campaignId })
  const found = await findRecipe(db, upload)
  const options = await withKnownWorkflow(db, upload, optionsFor(upload, found))
  return db.$transaction(async (tx) => {
    const { campaignId, fileName, rowCount } = upload
    const made = await insertImport(tx, { ...by, campaignId, uploadId, fileName, options, rowsTotal: rowCount })
    if (!found?.fits || missingIdentifier(found.mapping, options.identifier)) return made
    const ref = { workspaceId: by.workspaceId, importId: made.importId }
    await moveImport(tx, ref, {
      from: ['mapping'],
      to: 'planning',
      change: { mapping: found.mapping, mappingWasSaved: true },
    })
    await putOutbox(tx, [{ name: 'import/mapped', data: { ...ref, planVersion: 1 } }])
    return made
  })
}

/** As for the last such file, but that an update finds people by their IDs and nothing else does. */
function optionsFor(upload: StoredUpload, found: FoundRecipe | null): ImportOptions {
  const kept = found?.recipe.options
  if (upload.entryPoint === 'contacts-update') return DEFAULT_OPTIONS['contacts-update']
  return kept && kept.identifier !== 'contact-id' ? kept : firstOptions(upload)
}

/**
 * Whoever comes in under Contacts and Imports is proposed for the workspace's own workflow; one that has been put away since is let go
 * of.
 */
async function withKnownWorkflow(
  db: Db,
  { workspaceId, entryPoint }: StoredUpload,
  options: ImportOptions,
): Promise<ImportOptions> {
  const workflowId =
    options.workflowId ?? (NO_WORKFLOW.has(entryPoint) ? null : await readDefaultWorkflow(db, workspaceId))
  const isKnown = (await readWorkflows(db, workspaceId)).some((one) => one.workflowId === workflowId)
  return { ...options, workflowId: isKnown ? workflowId : null }
}

/** An update is about people who are in already. */
const NO_WORKFLOW: ReadonlySet<string> = new Set(['campaign', 'contacts-update'])

/** What the entry point proposes; a list that has no emails is not to be recognised by them. */
function firstOptions({ entryPoint, reading }: StoredUpload): ImportOptions {
  const options = DEFAULT_OPTIONS[entryPoint]
  const hasEmails = suggestMapping(reading.profiles, null).some(
    ({ target }) => target.kind === 'field' && target.field === 'email',
  )
  return { ...options, identifier: options.identifier === 'email' && !hasEmails ? 'automatic' : options.identifier }
}
