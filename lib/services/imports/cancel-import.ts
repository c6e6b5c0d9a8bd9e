import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { wakeNextImport } from '#lib/services/pipeline/wake-next-import.ts'
import { requireImport } from './require-import.ts'
import { wrongState } from './wrong-state.ts'

/**
 * Stops an import between two batches. What was written stays.
 *
 * @param by who cancelled; their name is for the page
 * @throws AppError `not-found`; `import-in-wrong-state` once it is settled
 */
export async function cancelImport(db: Db, ref: ImportRef, by: AuditBy & { userName: string }): Promise<void> {
  const found = await requireImport(db, ref)
  await db.$transaction(async (tx) => {
    const moved = await moveImport(tx, ref, {
      from: ['mapping', 'planning', 'review', 'queued', 'running', 'paused'],
      to: 'cancelled',
      change: { reason: `Cancelled by ${by.userName}.`, completedAt: new Date() },
    })
    if (!moved && found.status !== 'cancelled') throw wrongState(found.status, 'there is nothing left to cancel')
    if (!moved) return
    const subject = { kind: 'import', id: ref.importId, name: found.fileName } as const
    await recordAudit(tx, by, { action: 'cancelled', subject })
    await putOutbox(tx, [{ name: 'import/cancelled', data: ref }])
    await wakeNextImport(tx, ref.workspaceId)
  })
}
