import { type ChunkTally, tallyDecisions } from '#lib/core/settlement/chunk-tally.ts'
import { isContention } from '#lib/db/contention.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { type Chunk, lockChunk, markSettled } from '#lib/db/import-chunks.ts'
import { type ImportRef, markFirstLead } from '#lib/db/import-runs.ts'
import { lookUpByKey } from '#lib/db/look-up-by-key.ts'
import { readSettlementRows } from '#lib/db/settlement-rows.ts'
import { readOwners } from '#lib/db/workspace-rules.ts'
import { decideRows } from './decide-rows.ts'
import { requireRun } from './require-run.ts'
import { writeDecisions } from './write-decisions.ts'

/** A rival's commit is seen at the next attempt, so a few are enough. */
const ATTEMPTS_MAX = 6
const TIMEOUT_MS = 120_000

/**
 * Suppresses, segments and scores the rows of a chunk, makes their contacts and leads, and closes their lines in the ledger: all
 * in one transaction, so that a process killed at any moment leaves a chunk either whole or untouched. Run again, a settled
 * chunk tells its tally and changes nothing. Where a rival adds or changes the same people at the same moment, everything is read
 * and decided afresh.
 *
 * @param settings.today ISO day, for what counts as lately
 * @throws AppError `not-found`; `import-in-wrong-state` when the import is not running
 */
export async function settleChunk(
  db: Db,
  ref: ImportRef,
  chunk: Pick<Chunk, 'chunkNumber'>,
  settings: { today: string },
): Promise<ChunkTally> {
  const tally = await settleAtLast(db, ref, chunk, settings)
  if (tally.outcomes.imported + tally.outcomes.updated > 0) await markFirstLead(db, ref)
  return tally
}

async function settleAtLast(
  db: Db,
  ref: ImportRef,
  chunk: Pick<Chunk, 'chunkNumber'>,
  settings: { today: string },
): Promise<ChunkTally> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction((tx) => settle(tx, ref, chunk, settings), {
        timeout: TIMEOUT_MS,
        maxWait: TIMEOUT_MS,
      })
    } catch (error) {
      if (attempt >= ATTEMPTS_MAX || !isContention(error)) throw error
    }
  }
}

async function settle(
  tx: Tx,
  ref: ImportRef,
  { chunkNumber }: Pick<Chunk, 'chunkNumber'>,
  { today }: { today: string },
): Promise<ChunkTally> {
  await lookUpByKey(tx)
  const run = await requireRun(tx, ref)
  const chunk = await lockChunk(tx, ref.importId, chunkNumber)
  if (!chunk) throw new Error(`the import has no chunk ${chunkNumber}`)
  if (chunk.settled && chunk.tally) return chunk.tally

  const rows = await readSettlementRows(tx, ref.importId, chunk)
  const { decisions, held } = await decideRows(tx, { ref, run, rows, today })
  const tally = tallyDecisions(decisions)
  const ownerOf = await readOwners(tx, ref.workspaceId)
  await writeDecisions(tx, { ref, campaignId: run.campaignId, workflowId: run.options.workflowId }, decisions, {
    held,
    ownerOf,
  })
  await markSettled(tx, ref.importId, { chunkNumber, tally })
  return tally
}
