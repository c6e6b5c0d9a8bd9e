import { AppError } from '#lib/core/app-error.ts'
import type { Tx } from '#lib/db/database.ts'
import { holdRun, type ImportRef, type ImportRun } from '#lib/db/import-runs.ts'

/**
 * The import of a step that is about to write, held: a cancel waits until the step is done, and a step that comes after a
 * cancel writes nothing.
 *
 * @throws AppError `not-found`; `import-in-wrong-state` when the import is not running
 */
export async function requireRun(tx: Tx, ref: ImportRef): Promise<ImportRun> {
  const run = await holdRun(tx, ref)
  if (!run) throw new AppError('not-found', 'There is no such import in this workspace.')
  if (run.status !== 'running') {
    throw new AppError('import-in-wrong-state', `The import is ${run.status}: nothing more is written.`)
  }
  return run
}
