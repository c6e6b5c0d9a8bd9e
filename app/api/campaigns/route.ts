import { CampaignDraft } from '#lib/contract/campaigns.ts'
import { readCampaigns } from '#lib/db/campaigns.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { createCampaign } from '#lib/services/campaigns/create-campaign.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return { campaigns: await readCampaigns(db, workspaceId) }
})

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  const campaign = await createCampaign(db, actor, await readJson(request, CampaignDraft))
  return Response.json(campaign, { status: 201 })
})
