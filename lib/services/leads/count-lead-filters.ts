import type { LeadCounts } from '#lib/contract/leads.ts'
import type { Db } from '#lib/db/database.ts'
import { countLeadsByVerdict } from '#lib/db/leads.ts'
import { getCampaign } from '#lib/services/campaigns/get-campaign.ts'

/**
 * How many leads of a campaign each filter would show.
 *
 * @throws AppError `not-found` for a campaign of another workspace
 */
export async function countLeadFilters(
  db: Db,
  campaign: { workspaceId: string; campaignId: string },
): Promise<LeadCounts> {
  const { campaignId } = await getCampaign(db, campaign)
  return await countLeadsByVerdict(db, campaignId)
}
