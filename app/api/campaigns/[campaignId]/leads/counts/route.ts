import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { countLeadFilters } from '#lib/services/leads/count-lead-filters.ts'

export const GET = handle(
  async (request: Request, { params }: RouteContext<'/api/campaigns/[campaignId]/leads/counts'>) => {
    const { workspaceId } = await requireActor(request, 'viewer')
    return countLeadFilters(db, { workspaceId, campaignId: requireId((await params).campaignId, 'campaign') })
  },
)
