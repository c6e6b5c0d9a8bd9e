import type { Stage } from '#lib/contract/import-stage.ts'
import { type Stop, stopFor } from '#lib/core/settlement/stop-for.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readChunks } from '#lib/db/import-chunks.ts'
import { type ImportRef, lockRun, markStopped } from '#lib/db/import-runs.ts'
import { announceImport } from './announce-import.ts'
import { wakeNextImport } from './wake-next-import.ts'

/**
 * Pauses (or fails) an import whose run has given up, at the stage it had reached and in plain words. An import that is no
 * longer on its way — cancelled, completed — stays as it is, and so does one that another run has.
 *
 * @returns how it was stopped, or null when there was nothing to stop
 */
export async function stopRun(db: Db, ref: ImportRef, error: { message: string }, runId = ''): Promise<Stop | null> {
  return await db.$transaction(async (tx) => {
    const run = await lockRun(tx, ref)
    if (!run || (run.status !== 'queued' && run.status !== 'running')) return null
    if (run.runId !== null && run.runId !== runId) return null
    const stop = stopFor(error)
    await markStopped(tx, ref, { ...stop, stage: await stageOf(tx, ref) })
    await announceImport(tx, ref, stop.status)
    await wakeNextImport(tx, ref.workspaceId)
    return stop
  })
}

/** A chunk that is looked up and not settled stands at suppressing; before that the run is enriching. */
async function stageOf(tx: Tx, { importId }: ImportRef): Promise<Stage> {
  const next = (await readChunks(tx, importId)).find(({ settled }) => !settled)
  if (!next) return 'scoring'
  return next.enriched ? 'suppressing' : 'enriching'
}
