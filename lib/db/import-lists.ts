import type { ImportSummary } from '#lib/contract/imports.ts'
import type { Db } from './database.ts'

type Row = Omit<ImportSummary, 'createdAt' | 'completedAt' | 'outcomes'> & {
  createdAt: Date
  completedAt: Date | null
  outcomes: Partial<ImportSummary['outcomes']>
}

/** Which imports of a workspace: of one campaign or of all, those made before one of them, or all but the newest `skip`. */
export type ImportSelection = {
  workspaceId: string
  campaignId?: string | null
  before?: string | null
  skip?: number
  limit: number
}

/** Newest first. Outcomes are summed over chunks, never over rows. */
export async function readImportList(
  db: Db,
  { workspaceId, campaignId = null, before = null, skip = 0, limit }: ImportSelection,
): Promise<ImportSummary[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.id::text AS "importId", i.campaign_id::text AS "campaignId", i.file_name AS "fileName", i.status, i.stage,
           u.size_bytes::float8 AS "sizeBytes", coalesce(i.rows_total, 0) AS "rowsTotal", i.created_at AS "createdAt",
           i.completed_at AS "completedAt", person.name AS "createdByName",
           coalesce(chunk.settled, 0)::int AS "rowsSettled", coalesce(chunk.outcomes, '{}') AS outcomes
      FROM import i
      JOIN upload u ON u.id = i.upload_id
      LEFT JOIN app_user person ON person.id = i.created_by
      LEFT JOIN LATERAL (
        SELECT sum(c.rows) FILTER (WHERE c.settled_at IS NOT NULL) AS settled,
               jsonb_build_object('imported', sum((c.tally->'outcomes'->>'imported')::int),
                                  'updated', sum((c.tally->'outcomes'->>'updated')::int),
                                  'skipped', sum((c.tally->'outcomes'->>'skipped')::int),
                                  'suppressed', sum((c.tally->'outcomes'->>'suppressed')::int),
                                  'errored', sum((c.tally->'outcomes'->>'errored')::int)) AS outcomes
          FROM import_chunk c WHERE c.import_id = i.id) chunk ON true
     WHERE i.workspace_id = ${workspaceId}::uuid
       AND (${campaignId}::uuid IS NULL OR i.campaign_id = ${campaignId}::uuid)
       AND (${before}::uuid IS NULL OR i.id < ${before}::uuid)
     ORDER BY i.id DESC LIMIT ${limit} OFFSET ${skip}`
  return rows.map(({ outcomes, createdAt, completedAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    completedAt: completedAt?.toISOString() ?? null,
    outcomes: {
      imported: outcomes.imported ?? 0,
      updated: outcomes.updated ?? 0,
      skipped: outcomes.skipped ?? 0,
      suppressed: outcomes.suppressed ?? 0,
      errored: outcomes.errored ?? 0,
    },
  }))
}

export const countImports = (db: Db, workspaceId: string): Promise<number> =>
  db.import.count({ where: { workspaceId } })
