import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { requireImport } from './require-import.ts'
import { wrongState } from './wrong-state.ts'

/**
 * Back to the mapping, which is kept as it was.
 *
 * @throws AppError `not-found`; `import-in-wrong-state` once it was started
 */
export async function reopenImport(db: Db, ref: ImportRef): Promise<void> {
  const found = await requireImport(db, ref)
  await db.$transaction(async (tx) => {
    const moved = await moveImport(tx, ref, { from: ['planning', 'review'], to: 'mapping' })
    if (!moved && found.status !== 'mapping') throw wrongState(found.status, 'there is no way back to the mapping')
    if (moved) await putOutbox(tx, [{ name: 'import/reopened', data: ref }])
  })
}
