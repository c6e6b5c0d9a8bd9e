import type { Db } from '#lib/db/database.ts'
import { expireUndecided, markFilesRemoved, readStaleFiles } from '#lib/db/expiry.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'

const BATCH_SIZE = 500

/**
 * Lets imports expire that nobody has decided on within the hour, and takes files out of the storage that no import was started
 * over. Safe to run twice, and beside itself.
 */
export async function expireImports(
  { db, files }: { db: Db; files: FileStore },
  now: Date,
): Promise<{ importsExpired: number; filesRemoved: number }> {
  let importsExpired = 0
  for (let count = BATCH_SIZE; count === BATCH_SIZE; importsExpired += count) {
    count = await expireUndecided(db, { now, limit: BATCH_SIZE })
  }
  let filesRemoved = 0
  for (let count = BATCH_SIZE; count === BATCH_SIZE; filesRemoved += count) {
    const stale = await readStaleFiles(db, { now, limit: BATCH_SIZE })
    for (const { storageKey } of stale) await files.remove(storageKey)
    if (stale.length > 0) await markFilesRemoved(db, stale)
    count = stale.length
  }
  return { importsExpired, filesRemoved }
}
