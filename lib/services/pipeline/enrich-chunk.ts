import type { Db } from '#lib/db/database.ts'
import type { Directory } from '#lib/db/directory/directory.ts'
import { type Chunk, lockChunk, markEnriched } from '#lib/db/import-chunks.ts'
import { replaceEnrichment } from '#lib/db/import-enrichment.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readSettlementRows } from '#lib/db/settlement-rows.ts'
import { enrichByProviders } from '#lib/services/providers/enrich-by-providers.ts'
import type { ProviderWorld } from '#lib/services/providers/provider-world.ts'
import { lookUpRows, worthLookingUp } from './look-up-rows.ts'
import { requireRun } from './require-run.ts'

/**
 * Finds out who the rows of a chunk are and what the directory and then the workspace's providers know of them, and keeps it with
 * the rows. Rows that the plan leaves out and rows whose own address or company is suppressed are not looked up. Safe to run
 * twice: the range is replaced, and a settled one is left alone.
 *
 * @returns how many rows were looked up and matched
 * @throws AppError `not-found`; `import-in-wrong-state` when the import is not running; `provider-paused`
 */
export async function enrichChunk(
  { db, directory, world }: { db: Db; directory: Directory; world?: ProviderWorld },
  ref: ImportRef,
  chunk: Chunk,
): Promise<{ rowsLookedUp: number; rowsMatched: number }> {
  const { options } = await db.$transaction((tx) => requireRun(tx, ref))
  const rows = options.enrich ? await worthLookingUp(db, ref, await readSettlementRows(db, ref.importId, chunk)) : []
  const looked = await lookUpRows(directory, rows)
  const found = await enrichByProviders({ db, ...(world ? { world } : {}) }, ref, { rows, looked })
  await db.$transaction(async (tx) => {
    await requireRun(tx, ref)
    const locked = await lockChunk(tx, ref.importId, chunk.chunkNumber)
    if (!locked || locked.settled) return
    await replaceEnrichment(tx, ref.importId, { ...chunk, rows: found })
    await markEnriched(tx, ref.importId, chunk.chunkNumber)
  })
  return { rowsLookedUp: rows.length, rowsMatched: looked.filter(({ facts }) => facts !== null).length }
}
