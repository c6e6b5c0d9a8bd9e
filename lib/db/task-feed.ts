import type { ImportSummary } from '#lib/contract/imports.ts'
import type { ChunkTally } from '#lib/core/settlement/chunk-tally.ts'
import type { Db } from './database.ts'

export type FeedRow = {
  importId: string
  fileName: string
  status: ImportSummary['status']
  rowsTotal: number
  createdByName: string | null
  reason: string | null
  settledAt: Date
  hasFiles: boolean
  tallies: ChunkTally[]
}

/** Imports that have run and ended, newest first, each with what its chunks came to: no row is counted. */
export async function readTaskFeed(
  db: Db,
  workspaceId: string,
  { before, limit }: { before: string | null; limit: number },
): Promise<FeedRow[]> {
  return db.$queryRaw<FeedRow[]>`
    SELECT i.id::text AS "importId", i.file_name AS "fileName", i.status, coalesce(i.rows_total, 0) AS "rowsTotal",
           u.name AS "createdByName", i.reason, i.status_since AS "settledAt", i.results_removed_at IS NULL AS "hasFiles",
           coalesce((SELECT jsonb_agg(c.tally) FROM import_chunk c
                      WHERE c.import_id = i.id AND c.tally IS NOT NULL), '[]') AS tallies
      FROM import i LEFT JOIN app_user u ON u.id = i.created_by
     WHERE i.workspace_id = ${workspaceId}::uuid AND i.status IN ('completed', 'failed', 'cancelled')
       AND (${before}::uuid IS NULL OR i.id < ${before}::uuid)
     ORDER BY i.id DESC LIMIT ${limit}`
}
