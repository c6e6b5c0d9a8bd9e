import { AppError } from '#lib/core/app-error.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { type ImportRef, lockRun } from '#lib/db/import-runs.ts'
import { markUndoAsked } from '#lib/db/import-undo.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { requireImport } from '#lib/services/imports/require-import.ts'
import { wrongState } from '#lib/services/imports/wrong-state.ts'
import { undoView } from './undo-view.ts'

const SETTLED: ReadonlySet<string> = new Set(['completed', 'cancelled', 'failed'])

/**
 * Has everything taken back that an import did, in the background. Asking twice undoes it once.
 *
 * @throws AppError `not-found`; `import-in-wrong-state` while it is not settled, or after 30 days
 */
export async function askUndo(db: Db, ref: ImportRef, by: AuditBy & { userId: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRun(tx, ref)
    const { status, statusSince, completedAt, fileName } = await requireImport(tx, ref)
    if (!SETTLED.has(status)) throw wrongState(status, 'cancel it before you undo it')
    const { state } = await undoView(tx, ref, completedAt ?? statusSince)
    if (state === 'too-late')
      throw new AppError('import-in-wrong-state', 'An import can be undone for 30 days; this one is older.')
    if (state !== 'possible' || !(await markUndoAsked(tx, ref, by.userId))) return
    await recordAudit(tx, by, { action: 'undone', subject: { kind: 'import', id: ref.importId, name: fileName } })
    await putOutbox(tx, [{ name: 'import/undo-asked', data: ref }])
  })
}
