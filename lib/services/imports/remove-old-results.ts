import type { Db } from '#lib/db/database.ts'
import { markFilesRemoved } from '#lib/db/expiry.ts'
import { type DueResults, emptyRows, markResultsRemoved, readDueResults } from '#lib/db/result-retention.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'

/** How long results can be downloaded after an import has ended. */
export const RESULTS_KEPT_DAYS = 7

const IMPORTS_AT_ONCE = 20
const ROWS_AT_ONCE = 10_000
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Takes the cells, the enrichment and the file out of imports that ended more than seven days ago. Their ledger, their changes and
 * with them undo stay. Safe to run twice.
 *
 * @returns how many imports were emptied
 */
export async function removeOldResults({ db, files }: { db: Db; files: FileStore }, now: Date): Promise<number> {
  const endedBefore = new Date(now.getTime() - RESULTS_KEPT_DAYS * DAY_MS)
  let removed = 0
  for (;;) {
    const due = await readDueResults(db, { endedBefore, limit: IMPORTS_AT_ONCE })
    for (const one of due) await removeResults({ db, files }, one)
    removed += due.length
    if (due.length < IMPORTS_AT_ONCE) return removed
  }
}

async function removeResults(
  { db, files }: { db: Db; files: FileStore },
  { importId, rowsTotal, storageKey }: DueResults,
): Promise<void> {
  if (storageKey !== null) {
    await files.remove(storageKey)
    await markFilesRemoved(db, [{ storageKey }])
  }
  for (let fromRow = 1; fromRow <= rowsTotal; fromRow += ROWS_AT_ONCE)
    await db.$transaction((tx) => emptyRows(tx, importId, { fromRow, toRow: fromRow + ROWS_AT_ONCE - 1 }))
  await db.$transaction((tx) => markResultsRemoved(tx, importId))
}
