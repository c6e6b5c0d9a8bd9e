import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { replayMessage } from '#lib/services/webhooks/messages.ts'

type Context = RouteContext<'/api/webhooks/endpoints/[endpointId]/messages/[messageId]/replay'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'admin')
  const { endpointId, messageId } = await params
  const ref = { workspaceId, endpointId: requireId(endpointId, 'endpoint') }
  await replayMessage(db, ref, requireId(messageId, 'message'))
  return new Response(null, { status: 204 })
})
