import type { Db, Tx } from './database.ts'
import { UPLOAD_LIFE_MS } from './uploads.ts'

/**
 * Sets imports that nobody has decided on in time to `expired`: in the mapping as long as their file lives, in the review for an
 * hour. Those that somebody changes at this moment wait for the next time.
 *
 * @returns how many, `limit` at most
 */
export async function expireUndecided(db: Db | Tx, { now, limit }: { now: Date; limit: number }): Promise<number> {
  const reviewedSince = new Date(now.getTime() - UPLOAD_LIFE_MS)
  return db.$executeRaw`
    UPDATE import SET status = 'expired', status_since = ${now}
     WHERE id IN (SELECT i.id FROM import i JOIN upload u ON u.id = i.upload_id
                   WHERE (i.status = 'mapping' AND u.expires_at <= ${now})
                      OR (i.status = 'review' AND i.status_since <= ${reviewedSince})
                   LIMIT ${limit} FOR UPDATE OF i SKIP LOCKED)`
}

/** A file that nobody needs any more, under all the uploads that share it. */
export type StaleFile = { storageKey: string }

/** Files past their hour that no import was started over, and none may still be; `limit` at most. */
export async function readStaleFiles(db: Db | Tx, { now, limit }: { now: Date; limit: number }): Promise<StaleFile[]> {
  return db.$queryRaw<StaleFile[]>`
    SELECT u.storage_key AS "storageKey" FROM upload u
     WHERE u.removed_at IS NULL AND u.expires_at <= ${now}
       AND NOT EXISTS (SELECT FROM upload same JOIN import i ON i.upload_id = same.id
                        WHERE same.storage_key = u.storage_key
                          AND (i.started_at IS NOT NULL
                               OR i.status IN ('mapping', 'planning', 'review', 'queued', 'running', 'paused', 'completed')))
     GROUP BY u.storage_key LIMIT ${limit}`
}

export async function markFilesRemoved(db: Db | Tx, files: readonly StaleFile[]): Promise<void> {
  const keys = files.map(({ storageKey }) => storageKey)
  await db.$executeRaw`UPDATE upload SET removed_at = now() WHERE storage_key = ANY(${keys}::text[])`
}

export async function isFileRemoved(db: Db | Tx, uploadId: string): Promise<boolean> {
  const [found] = await db.$queryRaw<{ removed: boolean }[]>`
    SELECT removed_at IS NOT NULL AS removed FROM upload WHERE id = ${uploadId}::uuid`
  return found?.removed ?? true
}
