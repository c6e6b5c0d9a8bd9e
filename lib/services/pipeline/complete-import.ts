import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import { type ImportRef, lockRun, markCompleted } from '#lib/db/import-runs.ts'
import { announceImport } from './announce-import.ts'
import { wakeNextImport } from './wake-next-import.ts'

/**
 * Closes an import. The database refuses it unless every row of the file has its one line in the ledger. Safe to run twice.
 *
 * @throws AppError `not-found`; `import-in-wrong-state` when the import is not running
 */
export async function completeImport(db: Db, ref: ImportRef): Promise<void> {
  await db.$transaction(async (tx) => {
    const run = await lockRun(tx, ref)
    if (!run) throw new AppError('not-found', 'There is no such import in this workspace.')
    if (run.status === 'completed') return
    if (run.status !== 'running') {
      throw new AppError('import-in-wrong-state', `The import is ${run.status}: it cannot be completed.`)
    }
    await markCompleted(tx, ref)
    await announceImport(tx, ref, 'completed')
    await wakeNextImport(tx, ref.workspaceId)
  })
}
