import { Readable } from 'node:stream'
import { type BatchAccepted, WebhookBatch } from '#lib/contract/webhook-intake.ts'
import type { SourceOptions } from '#lib/contract/webhook-sources.ts'
import { csvOfTable, TABLE_READING } from '#lib/core/csv/csv-of-table.ts'
import { parseRequest } from '#lib/core/parse-request.ts'
import { checkJsonBounds } from '#lib/core/webhooks/check-json-bounds.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { insertImport, moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { readDefaultWorkflow } from '#lib/db/workflows.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'
import { requireRoomForImport } from '#lib/services/api/require-room.ts'
import { receiveUpload } from '#lib/services/uploads/receive-upload.ts'
import { requireOpenCampaign } from '#lib/services/uploads/require-open-campaign.ts'
import { importOptions, mapBatch } from './intake-mapping.ts'
import type { WebhookWorld } from './webhook-world.ts'

const BOUNDS = { depthMax: 8, valuesMax: 250_000 }

export type IntakeDeps = { db: Db; files: FileStore; world: WebhookWorld }
export type IntakeSource = {
  sourceId: string
  workspaceId: string
  name: string
  options: SourceOptions
  createdBy: string | null
}

/**
 * Makes an import of a batch. It goes the way of a file, with ledger, error file and undo, and starts by itself.
 *
 * @param batch `by`: who has it carried out; nobody where a program has sent it
 * @param keep called in the transaction that makes the import
 * @throws AppError `request-invalid` for a body that is no batch; `campaign-not-active`; `quota-exceeded`; SyntaxError for one that is no JSON
 */
export async function importBatch(
  { db, files, world }: IntakeDeps,
  source: IntakeSource,
  { body, by }: { body: Uint8Array; by: AuditBy },
  keep: (tx: Tx, accepted: BatchAccepted) => Promise<void>,
): Promise<BatchAccepted> {
  checkJsonBounds(body, BOUNDS)
  const { contacts } = parseRequest(WebhookBatch, JSON.parse(Buffer.from(body).toString('utf8')))
  const { workspaceId, options, createdBy: userId } = source
  const { campaignId } = options
  await requireRoomForImport(db, workspaceId)
  if (campaignId !== null) await requireOpenCampaign(db, { workspaceId, campaignId })
  const table = mapBatch(contacts, options, await readCustomFields(db, workspaceId))
  const { mapping, ignoredFields } = table
  const wanted = importOptions(options, await readDefaultWorkflow(db, workspaceId))
  const rowsTotal = table.rows.length
  const fileName = `${source.name}, ${rowsTotal.toLocaleString('en')} ${rowsTotal === 1 ? 'contact' : 'contacts'}.csv`
  const place = { workspaceId, userId, campaignId }
  const { uploadId } = await receiveUpload(
    { db, files },
    { ...place, entryPoint: 'api' },
    { fileName, body: Readable.from([csvOfTable(table)]), overrides: async () => TABLE_READING },
  )
  return db.$transaction(async (tx) => {
    const made = { ...place, uploadId, fileName, options: wanted, rowsTotal, confirmWhenPlanned: true }
    const { importId } = await insertImport(tx, made)
    const ref = { workspaceId, importId }
    await moveImport(tx, ref, { from: ['mapping'], to: 'planning', change: { mapping } })
    await putOutbox(tx, [{ name: 'import/mapped', data: { ...ref, planVersion: 1 } }])
    await recordAudit(tx, by, { action: 'started', subject: { kind: 'import', id: importId, name: fileName } })
    const accepted: BatchAccepted = {
      job_id: importId,
      status: 'queued',
      message: `${rowsTotal.toLocaleString('en')} ${rowsTotal === 1 ? 'contact is' : 'contacts are'} queued.`,
      total_rows: rowsTotal,
      ignored_fields: ignoredFields,
      status_url: `${world.baseUrl}/v1/leads/import/jobs/${importId}`,
    }
    await keep(tx, accepted)
    return accepted
  })
}
