import { STAGES } from '#lib/contract/import-stage.ts'
import type { ImportView } from '#lib/contract/imports.ts'
import { AppError } from '#lib/core/app-error.ts'
import { suggestMapping } from '#lib/core/mapping/suggest-mapping.ts'
import { suggestOwnFields } from '#lib/core/mapping/suggest-own-fields.ts'
import { reasonText } from '#lib/core/records/reason-text.ts'
import { repairText } from '#lib/core/records/repair-text.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import { readDrift } from '#lib/db/import-drift.ts'
import { countEdits } from '#lib/db/import-edits.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readImportAhead, type StoredImport } from '#lib/db/imports.ts'
import { areResultsRemoved } from '#lib/db/result-retention.ts'
import { readUploadRow, type StoredUpload, UPLOAD_LIFE_MS } from '#lib/db/uploads.ts'
import { readRunFacts } from '#lib/services/pipeline/read-run-facts.ts'
import { receiptOf } from '#lib/services/providers/receipt.ts'
import { undoView } from '#lib/services/undo/undo-view.ts'
import { findRecipe } from './find-recipe.ts'
import { planView } from './plan-view.ts'
import { RESULTS_KEPT_DAYS } from './remove-old-results.ts'
import { requireImport } from './require-import.ts'

/**
 * An import as its page and the wizard see it.
 *
 * @throws AppError `not-found`
 */
export async function viewImport(db: Db, ref: ImportRef): Promise<ImportView> {
  const found = await requireImport(db, ref)
  const upload = await readUploadRow(db, { workspaceId: ref.workspaceId, uploadId: found.uploadId })
  if (!upload) throw new AppError('not-found', 'There is no such import in this workspace.')
  const base = {
    importId: found.importId,
    campaignId: found.campaignId,
    fileName: found.fileName,
    sizeBytes: upload.sizeBytes,
    rowsTotal: found.rowsTotal ?? upload.rowCount,
    createdAt: found.createdAt.toISOString(),
    createdByName: found.createdByName,
  }
  const plan = found.plan ?? planView([])
  switch (found.status) {
    case 'mapping':
      return { ...base, status: 'mapping', ...(await mappingFacts(db, found, upload)) }
    case 'planning':
      return { ...base, status: 'planning', stages: planStages(found, base.rowsTotal) }
    case 'review':
      return {
        ...base,
        status: 'review',
        plan,
        options: found.options,
        mappingWasSaved: found.mappingWasSaved,
        edits: await countEdits(db, found.importId),
        expiresAt: new Date(found.statusSince.getTime() + UPLOAD_LIFE_MS).toISOString(),
      }
    case 'queued':
      return { ...base, status: 'queued', plan, behind: await readImportAhead(db, ref, found.queuedAt ?? new Date()) }
    case 'running':
    case 'paused':
    case 'completed':
    case 'failed':
    case 'cancelled':
      return runView(db, found, { base, plan })
    case 'expired':
      return { ...base, status: 'expired' }
  }
}

type Base = Pick<
  ImportView,
  'importId' | 'campaignId' | 'fileName' | 'sizeBytes' | 'rowsTotal' | 'createdAt' | 'createdByName'
>

async function runView(
  db: Db,
  found: StoredImport,
  { base, plan }: { base: Base; plan: NonNullable<StoredImport['plan']> },
): Promise<ImportView> {
  const { stage, reasons, ...facts } = await readRunFacts(db, found)
  const isSettled = found.status === 'completed' || found.status === 'failed' || found.status === 'cancelled'
  const ref = { workspaceId: found.workspaceId, importId: found.importId }
  const run = {
    ...facts,
    reasons: reasons.map((one) => ({ ...one, text: reasonText(one.reason) })),
    filesUntil: isSettled ? await filesUntil(db, found) : null,
    undo: isSettled ? await undoView(db, ref, found.completedAt ?? found.statusSince) : null,
  }
  const reason = found.reason ?? ''
  const at = found.stage ?? stage ?? 'scoring'
  switch (found.status) {
    case 'paused':
      return { ...base, ...run, status: 'paused', stage: at, reason }
    case 'completed':
      return {
        ...base,
        ...run,
        status: 'completed',
        plan,
        drift: await readDrift(db, found.importId),
        ...(await receiptIfAny(db, found)),
        completedAt: (found.completedAt ?? found.statusSince).toISOString(),
      }
    case 'failed':
      return { ...base, ...run, status: 'failed', reason }
    case 'cancelled':
      return { ...base, ...run, status: 'cancelled', reason }
    default:
      return { ...base, ...run, status: 'running', stage: at }
  }
}

async function filesUntil(db: Db, { importId, statusSince }: StoredImport): Promise<string | null> {
  if (await areResultsRemoved(db, importId)) return null
  return new Date(statusSince.getTime() + RESULTS_KEPT_DAYS * 24 * 60 * 60 * 1000).toISOString()
}

/** An import that asked no provider has no receipt. */
async function receiptIfAny(db: Db, ref: ImportRef) {
  const receipt = await receiptOf(db, ref)
  return receipt.providers.length === 0 ? {} : { receipt }
}

function planStages({ rowsParsed, rowsDeduplicated }: StoredImport, rowsTotal: number) {
  const done = { parsing: rowsParsed, deduplicating: rowsDeduplicated }
  return STAGES.filter((stage) => stage === 'parsing' || stage === 'deduplicating').map((stage) => ({
    stage,
    rowsDone: Math.min(done[stage], rowsTotal),
    rowsTotal,
  }))
}

async function mappingFacts(db: Db, { mapping, options }: StoredImport, upload: StoredUpload) {
  const { reading, overrides, expiresAt } = upload
  const found = await findRecipe(db, upload)
  const { dialect, profiles, findings, repairs, preview, firstRecords } = reading
  return {
    columns: profiles.map(({ kinds, ...column }) => column),
    suggestions: suggestOwnFields(
      suggestMapping(profiles, found?.mapping ?? null),
      profiles,
      await readCustomFields(db, upload.workspaceId),
    ),
    reading: {
      encoding: dialect.encoding,
      delimiter: dialect.delimiter,
      quote: dialect.quote,
      headerRow: dialect.headerRow,
      findings,
      overrides,
      firstRecords,
      repairs: repairs.map((repair) => ({ ...repair, text: repairText(repair.kind, repair.count) })),
    },
    preview,
    mapping,
    recipe: found && { savedAt: found.recipe.savedAt.toISOString(), drift: found.drift },
    options,
    expiresAt: expiresAt.toISOString(),
  }
}
