import type { Decision } from '#lib/contract/tasks.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Db } from './database.ts'

/** Imports `i` that stand still until somebody decides. */
export const DECIDABLE = Prisma.sql`i.status IN ('review', 'paused')`

const SHOWN_MAX = 50
const MATCHES_COUNTED_MAX = 1_000

type Standing = {
  importId: string
  fileName: string
  createdByName: string | null
  status: 'review' | 'paused'
  reason: string | null
  brakes: number
  since: Date
}

/** Paused imports and plans that wait, the oldest first. @param reviewLifeMs how long a plan waits before it expires */
export async function readStandingImports(db: Db, workspaceId: string, reviewLifeMs: number): Promise<Decision[]> {
  const rows = await db.$queryRaw<Standing[]>`
    SELECT i.id::text AS "importId", i.file_name AS "fileName", u.name AS "createdByName", i.status, i.reason,
           coalesce(jsonb_array_length(i.plan->'brakes'), 0) AS brakes, i.status_since AS since
      FROM import i LEFT JOIN app_user u ON u.id = i.created_by
     WHERE i.workspace_id = ${workspaceId}::uuid AND ${DECIDABLE}
     ORDER BY i.status_since LIMIT ${SHOWN_MAX}`
  return rows.map(({ status, reason, brakes, since, ...facts }) =>
    status === 'paused'
      ? { kind: 'paused', ...facts, reason: reason ?? '', since: since.toISOString() }
      : { kind: 'review', ...facts, brakes, expiresAt: new Date(since.getTime() + reviewLifeMs).toISOString() },
  )
}

/** Completed imports with rows in error whose file is still there, newest first. */
export async function readRepairableImports(db: Db, workspaceId: string, keptMs: number): Promise<Decision[]> {
  const rows = await db.$queryRaw<
    { importId: string; fileName: string; createdByName: string | null; rows: number; since: Date }[]
  >`
    SELECT i.id::text AS "importId", i.file_name AS "fileName", u.name AS "createdByName", errors.rows, i.status_since AS since
      FROM import i
      LEFT JOIN app_user u ON u.id = i.created_by
      JOIN LATERAL (SELECT sum((tally->'outcomes'->>'errored')::int)::int AS rows FROM import_chunk
                     WHERE import_id = i.id AND settled_at IS NOT NULL) errors ON errors.rows > 0
     WHERE i.workspace_id = ${workspaceId}::uuid AND i.status = 'completed' AND i.results_removed_at IS NULL
       AND i.undo_asked_at IS NULL
     ORDER BY i.id DESC LIMIT ${SHOWN_MAX}`
  return rows.map(({ since, ...row }) => ({
    kind: 'repair',
    ...row,
    until: new Date(since.getTime() + keptMs).toISOString(),
  }))
}

/** Matches that wait for a word, by campaign; leads of archived campaigns are left alone. */
export async function readMatchesToJudge(db: Db, workspaceId: string): Promise<Decision[]> {
  const rows = await db.$queryRaw<
    { campaignId: string; campaignName: string; doubt: 'weak' | 'ambiguous'; leads: number }[]
  >`
    SELECT p.id::text AS "campaignId", p.name AS "campaignName", waiting.doubt, count(*)::int AS leads
      FROM campaign p
      JOIN LATERAL (
        SELECT CASE c.match_state WHEN 'ambiguous' THEN 'ambiguous' ELSE 'weak' END AS doubt
          FROM contact c JOIN lead l ON l.contact_id = c.id AND l.campaign_id = p.id
         WHERE c.workspace_id = p.workspace_id
           AND (c.match_state = 'ambiguous' OR (c.match_state = 'matched' AND c.match_confidence = 'low'))
         LIMIT ${MATCHES_COUNTED_MAX + 1}) waiting ON true
     WHERE p.workspace_id = ${workspaceId}::uuid AND p.status = 'active'
     GROUP BY p.id, waiting.doubt ORDER BY p.id DESC, waiting.doubt LIMIT ${SHOWN_MAX}`
  return rows.map(({ leads, ...row }) => ({
    kind: 'matches',
    ...row,
    leads: Math.min(leads, MATCHES_COUNTED_MAX),
    isMore: leads > MATCHES_COUNTED_MAX,
  }))
}
