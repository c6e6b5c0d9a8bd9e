import type { CampaignChange, CampaignView } from '#lib/contract/campaigns.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import { getCampaign } from './get-campaign.ts'

/**
 * Renames a campaign or moves it on: a draft becomes active, an active one archived, an archived one active again.
 *
 * @throws AppError `not-found`; `conflict` when it would go back to being a draft
 */
export async function changeCampaign(
  db: Db,
  campaign: { workspaceId: string; campaignId: string },
  { name, status }: CampaignChange,
): Promise<CampaignView> {
  const before = await getCampaign(db, campaign)
  if (status === 'draft' && before.status !== 'draft') {
    throw new AppError('conflict', 'A campaign that has been opened cannot become a draft again.')
  }
  await db.campaign.update({
    where: { id: campaign.campaignId, workspaceId: campaign.workspaceId },
    data: { ...(name === undefined ? {} : { name }), ...(status === undefined ? {} : { status }) },
  })
  return getCampaign(db, campaign)
}
