import type { Tx } from '#lib/db/database.ts'
import { lockQueue, readNextInQueue } from '#lib/db/import-queue.ts'
import { putOutbox } from '#lib/db/outbox.ts'

/** An import has left the way free: the one that has waited longest may begin. Call in the transaction that ends the other. */
export async function wakeNextImport(tx: Tx, workspaceId: string): Promise<void> {
  await lockQueue(tx, workspaceId)
  const importId = await readNextInQueue(tx, workspaceId)
  if (importId) await putOutbox(tx, [{ name: 'import/confirmed', data: { importId, workspaceId } }])
}
