import { ImportOptions } from '#lib/contract/import-options.ts'
import { ImportFilter, type ImportHistoryEntry } from '#lib/contract/imports.ts'
import type { Db } from './database.ts'

type Row = Omit<ImportHistoryEntry, 'createdAt' | 'completedAt' | 'outcomes' | 'options' | 'filesUntil'> & {
  createdAt: Date
  completedAt: Date | null
  outcomes: Partial<ImportHistoryEntry['outcomes']>
  options: unknown
  filesUntil: Date | null
}

/** Which imports of a workspace: those of a filter, those made before one of them, or all but the newest `skip`. */
export type ImportSelection = Partial<ImportFilter> & {
  workspaceId: string
  before?: string | null
  skip?: number
  limit: number
  /** How long files are kept after an import has ended. */
  filesKeptDays?: number
}

/** Newest first. Outcomes are summed over chunks, never over rows. */
export async function readImportList(
  db: Db,
  { workspaceId, before = null, skip = 0, limit, filesKeptDays = 0, ...filter }: ImportSelection,
): Promise<ImportHistoryEntry[]> {
  const { campaignId, status, by, from, to, search } = ImportFilter.parse(filter)
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.id::text AS "importId", i.campaign_id::text AS "campaignId", p.name AS "campaignName", i.file_name AS "fileName",
           i.status, i.stage, u.entry_point AS "entryPoint", i.options, u.size_bytes::float8 AS "sizeBytes",
           coalesce(i.rows_total, 0) AS "rowsTotal", i.created_at AS "createdAt",
           i.completed_at AS "completedAt", person.name AS "createdByName",
           CASE WHEN i.results_removed_at IS NULL AND i.status IN ('completed', 'failed', 'cancelled')
                THEN i.status_since + make_interval(days => ${filesKeptDays}::int) END AS "filesUntil",
           coalesce(chunk.settled, 0)::int AS "rowsSettled", coalesce(chunk.outcomes, '{}') AS outcomes
      FROM import i
      JOIN upload u ON u.id = i.upload_id
      LEFT JOIN campaign p ON p.id = i.campaign_id
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
       AND (${status.length === 0} OR i.status = ANY(${status}::text[]))
       AND (${by}::uuid IS NULL OR i.created_by = ${by}::uuid)
       AND (${from}::date IS NULL OR i.created_at >= ${from}::date::timestamp AT TIME ZONE 'UTC')
       AND (${to}::date IS NULL OR i.created_at < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC')
       AND (${search} = '' OR position(lower(${search}) IN lower(i.file_name)) > 0)
       AND (${before}::uuid IS NULL OR i.id < ${before}::uuid)
     ORDER BY i.id DESC LIMIT ${limit} OFFSET ${skip}`
  return rows.map(({ outcomes, options, createdAt, completedAt, filesUntil, ...row }) => ({
    ...row,
    options: ImportOptions.parse(options),
    createdAt: createdAt.toISOString(),
    completedAt: completedAt?.toISOString() ?? null,
    filesUntil: filesUntil?.toISOString() ?? null,
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
