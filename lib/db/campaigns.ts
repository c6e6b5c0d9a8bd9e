import type { CampaignStatus, CampaignView } from '#lib/contract/campaigns.ts'
import type { Db, Tx } from './database.ts'

type CampaignRow = { campaign_id: string; name: string; status: CampaignStatus; leads: number; created_at: Date }

/** Campaigns of a workspace, newest first, each with the number of its leads. */
export async function readCampaigns(db: Db | Tx, workspaceId: string): Promise<CampaignView[]> {
  const rows = await db.$queryRaw<CampaignRow[]>`
    SELECT c.id AS campaign_id, c.name, c.status, c.created_at,
           (SELECT count(*)::int FROM lead l WHERE l.campaign_id = c.id) AS leads
      FROM campaign c
     WHERE c.workspace_id = ${workspaceId}::uuid
     ORDER BY c.created_at DESC, c.id DESC`
  return rows.map(toView)
}

export async function readCampaign(
  db: Db | Tx,
  campaign: { workspaceId: string; campaignId: string },
): Promise<CampaignView | null> {
  const [row] = await db.$queryRaw<CampaignRow[]>`
    SELECT c.id AS campaign_id, c.name, c.status, c.created_at,
           (SELECT count(*)::int FROM lead l WHERE l.campaign_id = c.id) AS leads
      FROM campaign c
     WHERE c.id = ${campaign.campaignId}::uuid AND c.workspace_id = ${campaign.workspaceId}::uuid`
  return row ? toView(row) : null
}

const toView = (row: CampaignRow): CampaignView => ({
  campaignId: row.campaign_id,
  name: row.name,
  status: row.status,
  leads: row.leads,
  createdAt: row.created_at.toISOString(),
})
