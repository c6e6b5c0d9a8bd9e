import type { Tx } from '#lib/db/database.ts'
import { readFileRecords, rewriteRecords } from '#lib/db/edited-rows.ts'
import { readEdits } from '#lib/db/import-edits.ts'
import { replacePlan } from '#lib/db/import-plan.ts'
import { type StoredImport, storePlan } from '#lib/db/imports.ts'
import { lookUpByKey } from '#lib/db/look-up-by-key.ts'
import { readUploadRow } from '#lib/db/uploads.ts'
import { makePlanView } from '#lib/services/imports/make-plan-view.ts'
import { normalizeEdited, recordIssueOf } from './edited-record.ts'
import { readRecordContext } from './record-context.ts'

/** Reads rows again by what was fixed by hand, and plans anew. The import must be locked. */
export async function replanRows(tx: Tx, found: StoredImport, rowNumbers: readonly number[]): Promise<void> {
  const { importId, workspaceId, uploadId, campaignId, options } = found
  const upload = await readUploadRow(tx, { workspaceId, uploadId })
  if (!upload) throw new Error(`import ${importId} has no upload`)
  const context = await readRecordContext(tx, found, upload)
  const edits = await readEdits(tx, importId, rowNumbers)
  const columns = upload.reading.header.length
  const records = await readFileRecords(tx, importId, rowNumbers)
  const rows = records.map(({ cells, issues, ...place }) => {
    const csv = {
      ...place,
      cells: cells.slice(0, columns),
      surplus: cells.slice(columns),
      issue: recordIssueOf(issues),
    }
    return { rowNumber: place.rowNumber, ...normalizeEdited(csv, edits.get(place.rowNumber), context) }
  })
  await rewriteRecords(tx, importId, rows)
  await lookUpByKey(tx)
  await replacePlan(tx, { importId, workspaceId, campaignId, options })
  await storePlan(tx, importId, await makePlanView(tx, found, upload))
}
