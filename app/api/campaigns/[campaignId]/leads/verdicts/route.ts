import { MatchVerdictRequest } from '#lib/contract/leads.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { judgeMatches } from '#lib/services/leads/judge-matches.ts'

type Context = RouteContext<'/api/campaigns/[campaignId]/leads/verdicts'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const { workspaceId, userId } = await requireActor(request, 'editor')
  const campaignId = requireId((await params).campaignId, 'campaign')
  return judgeMatches(db, { workspaceId, userId, campaignId }, await readJson(request, MatchVerdictRequest))
})
