import type { Tx } from '#lib/db/database.ts'
import { readFileRecords, rewriteRecords } from '#lib/db/edited-rows.ts'
import { readEdits } from '#lib/db/import-edits.ts'
import { replacePlanRows } from '#lib/db/import-plan.ts'
import { type StoredImport, storePlan } from '#lib/db/imports.ts'
import { lookUpByKey } from '#lib/db/look-up-by-key.ts'
import { countFieldWrites } from '#lib/db/plan-writes.ts'
import { readRelated } from '#lib/db/row-sharers.ts'
import { readUploadRow, type StoredUpload } from '#lib/db/uploads.ts'
import { revisePlanView } from '#lib/services/imports/make-plan-view.ts'
import { normalizeEdited, recordIssueOf } from './edited-record.ts'
import { readRecordContext } from './record-context.ts'

/**
 * Reads rows again by what was fixed by hand, and plans them anew along with the rows that share a key or a contact with them,
 * before or now.
 * The import must be locked.
 *
 * @param settings.alone plans just these: the others are settled, and these meet them as contacts
 */
export async function replanRows(
  tx: Tx,
  found: StoredImport,
  rowNumbers: readonly number[],
  { alone = false }: { alone?: boolean } = {},
): Promise<void> {
  const { importId, workspaceId, uploadId } = found
  const upload = await readUploadRow(tx, { workspaceId, uploadId })
  if (!upload) throw new Error(`import ${importId} has no upload`)
  await lookUpByKey(tx)
  const rows = await readAgain(tx, found, { upload, rowNumbers })
  const keys = rows.map((row) => row.keys)
  const related = alone ? rowNumbers : await readRelated(tx, importId, rowNumbers, keys)
  const before = await countFieldWrites(tx, found, related)
  await rewriteRecords(tx, importId, rows)
  await replacePlanRows(tx, found, related)
  // A row may have come to be a contact that other rows are already.
  const affected = alone ? related : await readRelated(tx, importId, related)
  const known = new Set(related)
  const joined = affected.filter((rowNumber) => !known.has(rowNumber))
  if (joined.length > 0) {
    before.push(...(await countFieldWrites(tx, found, joined)))
    await replacePlanRows(tx, found, affected)
  }
  const after = await countFieldWrites(tx, found, affected)
  await storePlan(tx, importId, await revisePlanView(tx, found, { upload, before, after }))
}

async function readAgain(
  tx: Tx,
  found: StoredImport,
  { upload, rowNumbers }: { upload: StoredUpload; rowNumbers: readonly number[] },
) {
  const context = await readRecordContext(tx, found, upload)
  const edits = await readEdits(tx, found.importId, rowNumbers)
  const columns = upload.reading.header.length
  return (await readFileRecords(tx, found.importId, rowNumbers)).map(({ cells, issues, ...place }) => {
    const csv = {
      ...place,
      cells: cells.slice(0, columns),
      surplus: cells.slice(columns),
      issue: recordIssueOf(issues),
    }
    return { rowNumber: place.rowNumber, ...normalizeEdited(csv, edits.get(place.rowNumber), context) }
  })
}
