import { MessageQuery } from '#lib/contract/webhook-endpoints.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { listMessages } from '#lib/services/webhooks/messages.ts'

type Context = RouteContext<'/api/webhooks/endpoints/[endpointId]/messages'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'admin')
  const { before = null } = readQuery(request, MessageQuery)
  return listMessages(db, { workspaceId, endpointId: requireId((await params).endpointId, 'endpoint') }, before)
})
