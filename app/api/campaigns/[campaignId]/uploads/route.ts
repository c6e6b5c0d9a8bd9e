import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { readUploads } from '#lib/db/uploads.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { getCampaign } from '#lib/services/campaigns/get-campaign.ts'

type Context = RouteContext<'/api/campaigns/[campaignId]/uploads'>

/** Previous uploads of a campaign. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const campaignId = requireId((await params).campaignId, 'campaign')
  await getCampaign(db, { workspaceId, campaignId })
  return { uploads: await readUploads(db, { workspaceId, campaignId }) }
})
