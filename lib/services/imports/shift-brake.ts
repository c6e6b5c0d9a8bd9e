import type { Brake } from '#lib/contract/imports.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import type { StoredImport } from '#lib/db/imports.ts'
import type { StoredUpload } from '#lib/db/uploads.ts'

/** A brake for columns whose values stand one column further from some row on. */
export async function shiftBrake(_db: Db | Tx, _found: StoredImport, _upload: StoredUpload): Promise<Brake | null> {
  return null
}
