import type { CampaignView } from '#lib/contract/campaigns.ts'
import { AppError } from '#lib/core/app-error.ts'
import { readCampaign } from '#lib/db/campaigns.ts'
import type { Db, Tx } from '#lib/db/database.ts'

/** @throws AppError `not-found` for a campaign of another workspace as for one that never was */
export async function getCampaign(
  db: Db | Tx,
  campaign: { workspaceId: string; campaignId: string },
): Promise<CampaignView> {
  const found = await readCampaign(db, campaign)
  if (!found) throw new AppError('not-found', 'There is no such campaign in this workspace.')
  return found
}
