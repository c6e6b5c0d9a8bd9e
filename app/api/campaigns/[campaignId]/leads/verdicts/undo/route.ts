import { JudgedLeads } from '#lib/contract/leads.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { takeBackVerdicts } from '#lib/services/leads/judge-matches.ts'

type Context = RouteContext<'/api/campaigns/[campaignId]/leads/verdicts/undo'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const campaignId = requireId((await params).campaignId, 'campaign')
  const { contactIds } = await readJson(request, JudgedLeads)
  return takeBackVerdicts(db, { workspaceId, campaignId }, contactIds)
})
