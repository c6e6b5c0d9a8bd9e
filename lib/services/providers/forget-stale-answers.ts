import type { Db } from '#lib/db/database.ts'
import { deleteStaleAnswers } from '#lib/db/enrichment-cache.ts'

const BATCH = 5_000
const BATCHES_MAX = 100

/** Removes what providers answered longer ago than their workspaces want it kept. @returns how many answers */
export async function forgetStaleAnswers(db: Db): Promise<number> {
  let forgotten = 0
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const deleted = await deleteStaleAnswers(db, BATCH)
    forgotten += deleted
    if (deleted < BATCH) break
  }
  return forgotten
}
