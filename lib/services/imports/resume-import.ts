import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { requireImport } from './require-import.ts'
import { wrongState } from './wrong-state.ts'

/**
 * Lets a paused import go on from the stage it stands at; no row is done twice.
 *
 * @throws AppError `not-found`; `import-in-wrong-state` unless it is paused
 */
export async function resumeImport(db: Db, ref: ImportRef, by: AuditBy): Promise<void> {
  const found = await requireImport(db, ref)
  await db.$transaction(async (tx) => {
    const change = { reason: null, stage: null, queuedAt: new Date() }
    const moved = await moveImport(tx, ref, { from: ['paused'], to: 'queued', change })
    if (!moved) throw wrongState(found.status, 'there is nothing to resume')
    const subject = { kind: 'import', id: ref.importId, name: found.fileName } as const
    await recordAudit(tx, by, { action: 'resumed', subject })
    await putOutbox(tx, [{ name: 'import/resumed', data: ref }])
  })
}
