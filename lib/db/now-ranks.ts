import type { EngagementKind } from '#lib/contract/engagement.ts'
import type { NowList } from '#lib/contract/now.ts'
import type { Db, Tx } from './database.ts'

/** Facts from which the reasons of a rank are told. */
export type RankedLead = Omit<NowList['leads'][number], 'reasons'> & {
  engagement: number | null
  lastEvent: { kind: EngagementKind; at: string } | null
  jobChange: { kind: 'company' | 'title' | 'recent'; to: string } | null
  decisionMaker: boolean | null
  createdAt: string
}

/**
 * Ranks a workspace's contacts anew: by score first, then by who has responded lately, changed jobs, decides, or has just come in.
 * Whoever is marked do not touch, or has no address and no phone that works, is left out.
 */
export async function replaceRanks(
  tx: Tx,
  workspaceId: string,
  { now, most }: { now: Date; most: number },
): Promise<void> {
  await tx.$executeRaw`DELETE FROM now_rank WHERE workspace_id = ${workspaceId}::uuid`
  await tx.$executeRaw`
    INSERT INTO now_rank (workspace_id, position, contact_id, points)
    SELECT ${workspaceId}::uuid, row_number() OVER (ORDER BY points DESC, id), id, points
      FROM (SELECT id, lead_score * 0.7 + coalesce(engagement, 0) * 30
                       + CASE WHEN job_change IS NULL THEN 0 ELSE 8 END + CASE WHEN decision_maker THEN 4 ELSE 0 END
                       + CASE WHEN created_at > ${now}::timestamptz - interval '7 days' THEN 4 ELSE 0 END AS points
              FROM contact
             WHERE workspace_id = ${workspaceId}::uuid AND lead_score IS NOT NULL AND NOT do_not_touch
               AND (email IS NOT NULL OR phone IS NOT NULL) AND engagement IS DISTINCT FROM 0
             ORDER BY points DESC, id LIMIT ${most}) best`
  await tx.$executeRaw`UPDATE workspace SET ranked_at = ${now}::timestamptz WHERE id = ${workspaceId}::uuid`
}

export async function readRankedAt(db: Db | Tx, workspaceId: string): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT ranked_at AS at FROM workspace WHERE id = ${workspaceId}::uuid`
  return row?.at ?? null
}

export async function readRanks(db: Db | Tx, workspaceId: string): Promise<RankedLead[]> {
  const rows = await db.$queryRaw<{ lead: RankedLead }[]>`
    SELECT jsonb_build_object(
             'position', n.position, 'contactId', c.id,
             'campaign', (SELECT jsonb_build_object('campaignId', g.id, 'name', g.name) FROM lead l JOIN campaign g ON g.id = l.campaign_id
                           WHERE l.contact_id = c.id ORDER BY l.added_at DESC LIMIT 1),
             'name', coalesce(nullif(concat_ws(' ', c.first_name, c.last_name), ''), c.email, c.phone),
             'jobTitle', coalesce(c.job_title, ''), 'companyName', coalesce(c.company_name, c.company_domain, ''),
             'email', c.email, 'phone', c.phone, 'icpTier', c.icp_tier, 'leadScore', c.lead_score, 'grade', c.grade,
             'engagement', c.engagement, 'jobChange', c.job_change, 'decisionMaker', c.decision_maker, 'createdAt', c.created_at,
             'lastEvent', (SELECT jsonb_build_object('kind', kind, 'at', at) FROM engagement_event
                            WHERE contact_id = c.id AND kind <> 'sent' ORDER BY at DESC LIMIT 1)) AS lead
      FROM now_rank n JOIN contact c ON c.id = n.contact_id
     WHERE n.workspace_id = ${workspaceId}::uuid AND NOT c.do_not_touch ORDER BY n.position`
  return rows.map(({ lead }) => lead)
}
