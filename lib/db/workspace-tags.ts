import type { Tx } from './database.ts'

/** Tags that can be chosen from now on. */
export async function noteTags(tx: Tx, workspaceId: string, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  await tx.$executeRaw`
    INSERT INTO workspace_tag (workspace_id, tag)
    SELECT DISTINCT ${workspaceId}::uuid, tag FROM unnest(${[...tags]}::text[]) AS tag ORDER BY tag ON CONFLICT DO NOTHING`
}
