import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { readLead } from '#lib/services/leads/read-lead.ts'

export const GET = handle(
  async (request: Request, { params }: RouteContext<'/api/campaigns/[campaignId]/leads/[contactId]'>) => {
    const { workspaceId } = await requireActor(request, 'viewer')
    const { campaignId, contactId } = await params
    return readLead(db, {
      workspaceId,
      campaignId: requireId(campaignId, 'campaign'),
      contactId: requireId(contactId, 'lead'),
    })
  },
)
