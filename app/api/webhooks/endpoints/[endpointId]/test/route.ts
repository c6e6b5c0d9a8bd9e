import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { sendTest } from '#lib/services/webhooks/messages.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'

export const POST = handle(
  async (request: Request, { params }: RouteContext<'/api/webhooks/endpoints/[endpointId]/test'>) => {
    const { workspaceId } = await requireActor(request, 'admin')
    return sendTest({ db, world }, { workspaceId, endpointId: requireId((await params).endpointId, 'endpoint') })
  },
)
