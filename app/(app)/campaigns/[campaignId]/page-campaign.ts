import { notFound } from 'next/navigation'
import type { CampaignView } from '#lib/contract/campaigns.ts'
import { AppError } from '#lib/core/app-error.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'
import type { Actor } from '#lib/services/auth/require-actor.ts'
import { getCampaign } from '#lib/services/campaigns/get-campaign.ts'

/** The campaign of a page, and who looks at it; a campaign of another workspace looks like none. */
export async function pageCampaign(id: string, tab: string): Promise<{ actor: Actor; campaign: CampaignView }> {
  const actor = await pageActor(`/campaigns/${id}/${tab}`)
  try {
    const campaignId = requireId(id, 'campaign')
    return { actor, campaign: await getCampaign(db, { workspaceId: actor.workspaceId, campaignId }) }
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound()
    throw error
  }
}
