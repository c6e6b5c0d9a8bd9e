import type { Tx } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { putOutbox } from '#lib/db/outbox.ts'

/** What people and programs want to hear of an import they do not look at. */
export type Announced = 'completed' | 'paused' | 'failed'

/** Tells the world, once the transaction has committed, that an import has come to an end or stands still. */
export async function announceImport(tx: Tx, { importId, workspaceId }: ImportRef, status: Announced): Promise<void> {
  await putOutbox(tx, [{ name: 'import/announced', data: { importId, workspaceId, status } }])
}
