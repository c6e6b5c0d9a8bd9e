import { CampaignChange } from '#lib/contract/campaigns.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeCampaign } from '#lib/services/campaigns/change-campaign.ts'
import { getCampaign } from '#lib/services/campaigns/get-campaign.ts'

type Context = RouteContext<'/api/campaigns/[campaignId]'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const campaignId = requireId((await params).campaignId, 'campaign')
  return getCampaign(db, { workspaceId, campaignId })
})

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  const campaignId = requireId((await params).campaignId, 'campaign')
  return changeCampaign(db, { ...actor, campaignId }, await readJson(request, CampaignChange))
})
