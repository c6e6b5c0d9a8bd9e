import type { Db, Tx } from './database.ts'
import type { PlanScope } from './import-plan.ts'

/** Contacts marked do not touch that the plan would update. */
export async function countUntouchables(db: Db | Tx, importId: string): Promise<number> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM import_plan_row p JOIN contact c ON c.id = p.contact_id
     WHERE p.import_id = ${importId}::uuid AND p.action = 'update' AND c.do_not_touch`
  return found?.count ?? 0
}

export type EarlierImport = { startedAt: Date; byName: string | null }

/** The last import of the very same file into the same campaign, or outside of any, that was started. */
export async function readSameFile(
  db: Db | Tx,
  { importId, workspaceId, campaignId }: Pick<PlanScope, 'importId' | 'workspaceId' | 'campaignId'>,
  sha256: string,
): Promise<EarlierImport | null> {
  const [found] = await db.$queryRaw<EarlierImport[]>`
    SELECT coalesce(i.started_at, i.queued_at) AS "startedAt", u.name AS "byName"
      FROM import i
      JOIN upload f ON f.id = i.upload_id
      LEFT JOIN app_user u ON u.id = i.created_by
     WHERE i.workspace_id = ${workspaceId}::uuid AND i.id <> ${importId}::uuid
       AND i.campaign_id IS NOT DISTINCT FROM ${campaignId}::uuid AND f.sha256 = ${sha256}
       AND (i.started_at IS NOT NULL OR i.status = 'queued')
     ORDER BY coalesce(i.started_at, i.queued_at) DESC LIMIT 1`
  return found ?? null
}
