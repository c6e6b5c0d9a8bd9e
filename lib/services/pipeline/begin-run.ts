import { AppError } from '#lib/core/app-error.ts'
import { planChunks } from '#lib/core/settlement/plan-chunks.ts'
import type { Db } from '#lib/db/database.ts'
import { type Chunk, insertChunks, readChunks } from '#lib/db/import-chunks.ts'
import { isAnotherRunning, lockQueue } from '#lib/db/import-queue.ts'
import { type ImportRef, lockRun, markRunning, takeImport } from '#lib/db/import-runs.ts'
import { layOutWork } from '#lib/db/import-work.ts'

/**
 * Sets a queued import running and lays out its chunks. A run that was broken off keeps its layout, so that it goes on behind
 * what is settled. Safe to run twice.
 *
 * @param runId the Inngest run that asks; an import belongs to the first that does, since a second one, begun by the same event,
 *   would ask the providers again or take questions that are open for lost
 * @returns the chunks that are still to be done; null when another run has the import, and while another import of the workspace
 *   runs, which wakes this one when it ends
 * @throws AppError `not-found`; `import-in-wrong-state` when the import is not waiting to run
 */
export async function beginRun(db: Db, ref: ImportRef, runId = ''): Promise<Chunk[] | null> {
  return await db.$transaction(async (tx) => {
    const run = await lockRun(tx, ref)
    if (!run) throw new AppError('not-found', 'There is no such import in this workspace.')
    if (run.status !== 'queued' && run.status !== 'running') {
      throw new AppError('import-in-wrong-state', `The import is ${run.status}: it does not run.`)
    }
    await lockQueue(tx, ref.workspaceId)
    if ((await isAnotherRunning(tx, ref)) || !(await takeImport(tx, ref, runId))) return null
    await markRunning(tx, ref)
    await layOutWork(tx, ref.importId)
    await insertChunks(tx, ref.importId, planChunks(run.rowsTotal, run.sizeBytes))
    const chunks = await readChunks(tx, ref.importId)
    return chunks.filter(({ settled }) => !settled).map(({ chunkNumber, from, to }) => ({ chunkNumber, from, to }))
  })
}
