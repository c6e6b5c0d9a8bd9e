import type { ReadingOverrides, ReadingPreview } from '#lib/contract/upload-reading.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import { removeEdits } from '#lib/db/import-edits.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { moveImport } from '#lib/db/imports.ts'
import { readUploadRow, replaceReading, type StoredUpload } from '#lib/db/uploads.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'
import { previewUpload, rereadUpload } from '#lib/services/uploads/reread-upload.ts'
import { expired } from './expired.ts'
import { requireImport } from './require-import.ts'
import { wrongState } from './wrong-state.ts'

type Places = { db: Db; files: FileStore }

/** @throws AppError `not-found`; `upload-expired`; `import-in-wrong-state`; and what the reading refuses */
export async function previewReread(
  { db, files }: Places,
  ref: ImportRef,
  overrides: ReadingOverrides,
): Promise<ReadingPreview> {
  return previewUpload(files, await requireMappable(db, ref), overrides)
}

/**
 * Has the file be read with these choices from now on: all of it is read again. The mapping and what was fixed by hand went by
 * the old columns and are dropped. A refusal changes nothing.
 *
 * @throws AppError `not-found`; `upload-expired`; `import-in-wrong-state`; and what the reading refuses
 */
export async function rereadImport({ db, files }: Places, ref: ImportRef, overrides: ReadingOverrides): Promise<void> {
  const upload = await requireMappable(db, ref)
  const reread = await rereadUpload(files, upload, overrides)
  await db.$transaction(async (tx) => {
    const { uploadId } = await replaceReading(tx, { uploadId: upload.uploadId, importId: ref.importId }, reread)
    const change = { uploadId, mapping: null, mappingWasSaved: false, rowsTotal: reread.rowCount }
    const moved = await moveImport(tx, ref, { from: ['mapping'], to: 'mapping', change })
    if (!moved) throw wrongState((await requireImport(tx, ref)).status, 'it is read as it was')
    await removeEdits(tx, ref.importId)
  })
}

async function requireMappable(db: Db, ref: ImportRef): Promise<StoredUpload> {
  const found = await requireImport(db, ref)
  const upload = await readUploadRow(db, { workspaceId: ref.workspaceId, uploadId: found.uploadId })
  if (!upload) throw new AppError('not-found', 'There is no such import in this workspace.')
  if (found.status === 'expired' || (found.status === 'mapping' && upload.expiresAt <= new Date())) throw expired()
  if (found.status !== 'mapping')
    throw wrongState(found.status, 'go back to the mapping to read the file in another way')
  return upload
}
