import { AppError } from '#lib/core/app-error.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readImportRow, type StoredImport } from '#lib/db/imports.ts'

/** @throws AppError `not-found` for an import of another workspace as for one that never was */
export async function requireImport(db: Db | Tx, ref: ImportRef): Promise<StoredImport> {
  const found = await readImportRow(db, ref)
  if (!found) throw new AppError('not-found', 'There is no such import in this workspace.')
  return found
}
