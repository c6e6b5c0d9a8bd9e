import { LeadFilter, LeadListQuery } from '#lib/contract/leads.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { listLeads } from '#lib/services/leads/list-leads.ts'

/** Parameters that may be repeated: any of their values. */
const LISTS = ['tier', 'confidence', 'icpTier', 'grade', 'verdict'] as const

export const GET = handle(async (request: Request, { params }: RouteContext<'/api/campaigns/[campaignId]/leads'>) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const campaignId = requireId((await params).campaignId, 'campaign')
  const query = readQuery(request, LeadListQuery, LISTS)
  const { sort, after, limit } = query
  return listLeads(db, { workspaceId, campaignId }, { filter: LeadFilter.parse(query), sort, after, limit })
})
