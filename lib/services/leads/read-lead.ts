import type { LeadDetail } from '#lib/contract/leads.ts'
import { AppError } from '#lib/core/app-error.ts'
import { leadDetail } from '#lib/core/settlement/lead-detail.ts'
import type { Db } from '#lib/db/database.ts'
import { readEngagementCounts } from '#lib/db/engagement.ts'
import { readLeadContact } from '#lib/db/lead-contact.ts'
import { getCampaign } from '#lib/services/campaigns/get-campaign.ts'

/** @throws AppError `not-found` for a campaign of another workspace, or a contact that is no lead of it */
export async function readLead(
  db: Db,
  { workspaceId, campaignId, contactId }: { workspaceId: string; campaignId: string; contactId: string },
): Promise<LeadDetail> {
  await getCampaign(db, { workspaceId, campaignId })
  const found = await readLeadContact(db, { campaignId, contactId })
  if (!found) throw new AppError('not-found', 'There is no such lead in this campaign.')
  return leadDetail(found.lead, { contact: found.contact, engagement: await readEngagementCounts(db, contactId) })
}
