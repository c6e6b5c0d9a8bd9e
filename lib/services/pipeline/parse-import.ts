import type { PoolClient } from 'pg'
import { AppError } from '#lib/core/app-error.ts'
import { readRecords } from '#lib/core/csv/read-records.ts'
import type { Db } from '#lib/db/database.ts'
import { readEdits } from '#lib/db/import-edits.ts'
import { replaceImportRows } from '#lib/db/import-rows.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { noteProgress, readImportRow, type StoredImport } from '#lib/db/imports.ts'
import { inPoolTransaction } from '#lib/db/in-pool-transaction.ts'
import { readUploadRow, type StoredUpload } from '#lib/db/uploads.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'
import { normalizeEdited } from './edited-record.ts'
import { nowAndThen } from './now-and-then.ts'
import { readRecordContext } from './record-context.ts'

/** What a step reports. Counts only. */
export type ParseTally = { rowsParsed: number; rowsInError: number }

/**
 * Reads the file by its mapping, and by what was fixed by hand, into rows with canonical values. Replaces what an earlier try has left. Safe to run twice.
 *
 * @param planVersion asked for; a newer plan makes this one pointless
 * @throws AppError `not-found`; `import-in-wrong-state` when the plan is not wanted any more
 */
export async function parseImport(
  { db, files }: { db: Db; files: FileStore },
  ref: ImportRef,
  planVersion: number,
): Promise<ParseTally> {
  const { found, upload } = await requirePlanning(db, ref, planVersion)
  const context = await readRecordContext(db, found, upload)
  const edits = await readEdits(db, ref.importId)
  const tally = { rowsParsed: 0, rowsInError: 0 }
  const progress = nowAndThen((rowsParsed) => noteProgress(db, ref.importId, { rowsParsed }))
  await inPoolTransaction(db.pool, async (client) => {
    await copyRecords(client, ref, async (write) => {
      const { dialect, header } = upload.reading
      for await (const { records } of readRecords(await files.read(upload.storageKey), dialect, header.length)) {
        for (const csv of records) {
          const row = normalizeEdited(csv, edits.get(csv.rowNumber), context)
          if (row.hasError) tally.rowsInError++
          await write(csv, row)
        }
        tally.rowsParsed += records.length
        await progress.note(tally.rowsParsed)
      }
    })
  })
  await progress.end()
  return tally
}

async function copyRecords(
  client: PoolClient,
  { importId }: ImportRef,
  read: (write: Awaited<ReturnType<typeof replaceImportRows>>['write']) => Promise<void>,
): Promise<void> {
  const writer = await replaceImportRows(client, importId)
  await read(writer.write)
  await writer.end()
}

/** The import and its file, if this very plan is still wanted. */
export async function requirePlanning(
  db: Db,
  ref: ImportRef,
  planVersion: number,
): Promise<{ found: StoredImport; upload: StoredUpload }> {
  const found = await readImportRow(db, ref)
  const upload = found && (await readUploadRow(db, { workspaceId: ref.workspaceId, uploadId: found.uploadId }))
  if (!found || !upload) throw new AppError('not-found', 'There is no such import in this workspace.')
  if (found.status !== 'planning' || found.planVersion !== planVersion) {
    throw new AppError('import-in-wrong-state', 'This plan is not wanted any more.')
  }
  return { found, upload }
}
