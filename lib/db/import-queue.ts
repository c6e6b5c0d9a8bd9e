import type { Tx } from './database.ts'

/** Until the transaction ends nobody else looks at, or changes, which import of the workspace runs. */
export async function lockQueue(tx: Tx, workspaceId: string): Promise<void> {
  await tx.$queryRaw`SELECT FROM workspace WHERE id = ${workspaceId}::uuid FOR NO KEY UPDATE`
}

/** Whether another import of the workspace is under way. */
export async function isAnotherRunning(
  tx: Tx,
  { workspaceId, importId }: { workspaceId: string; importId: string },
): Promise<boolean> {
  const running = await tx.import.findFirst({
    where: { workspaceId, status: 'running', id: { not: importId } },
    select: { id: true },
  })
  return running !== null
}

/** The import that has waited longest; null when none waits. */
export async function readNextInQueue(tx: Tx, workspaceId: string): Promise<string | null> {
  const next = await tx.import.findFirst({
    where: { workspaceId, status: 'queued' },
    orderBy: { queuedAt: 'asc' },
    select: { id: true },
  })
  return next?.id ?? null
}
