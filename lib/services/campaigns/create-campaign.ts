import type { CampaignDraft, CampaignView } from '#lib/contract/campaigns.ts'
import type { Db } from '#lib/db/database.ts'

/** Opens a campaign as a draft; it becomes active when the wizard's data source is chosen. */
export async function createCampaign(
  db: Db,
  by: { workspaceId: string; userId: string },
  { name }: CampaignDraft,
): Promise<CampaignView> {
  const campaign = await db.campaign.create({
    data: { workspaceId: by.workspaceId, createdBy: by.userId, name, status: 'draft' },
  })
  return {
    campaignId: campaign.id,
    name: campaign.name,
    status: 'draft',
    leads: 0,
    createdAt: campaign.createdAt.toISOString(),
  }
}
