import type { CampaignDraft, CampaignView } from '#lib/contract/campaigns.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'

/** Opens a campaign as a draft; it becomes active when the wizard's data source is chosen. */
export async function createCampaign(db: Db, by: AuditBy, { name }: CampaignDraft): Promise<CampaignView> {
  const campaign = await db.$transaction(async (tx) => {
    const made = await tx.campaign.create({
      data: { workspaceId: by.workspaceId, createdBy: by.userId, name, status: 'draft' },
    })
    await recordAudit(tx, by, { action: 'created', subject: { kind: 'campaign', id: made.id, name } })
    return made
  })
  return {
    campaignId: campaign.id,
    name: campaign.name,
    status: 'draft',
    leads: 0,
    createdAt: campaign.createdAt.toISOString(),
  }
}
