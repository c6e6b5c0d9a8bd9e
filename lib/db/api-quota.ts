import type { Db } from './database.ts'

/** What a workspace holds: files that nobody has imported yet and that still live, their bytes, and imports under way. */
export async function countHeld(
  db: Db,
  workspaceId: string,
): Promise<{ files: number; bytes: number; imports: number }> {
  const [held] = await db.$queryRaw<{ files: number; bytes: number; imports: number }[]>`
    SELECT count(*)::int AS files, coalesce(sum(size_bytes), 0)::float8 AS bytes,
           (SELECT count(*)::int FROM import
             WHERE workspace_id = ${workspaceId}::uuid AND status IN ('planning', 'queued', 'running', 'paused')) AS imports
      FROM upload u
     WHERE workspace_id = ${workspaceId}::uuid AND removed_at IS NULL AND expires_at > now()
       AND NOT EXISTS (SELECT FROM import WHERE upload_id = u.id)`
  return held ?? { files: 0, bytes: 0, imports: 0 }
}
