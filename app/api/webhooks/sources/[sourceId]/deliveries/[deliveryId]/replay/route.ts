import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { sharedFiles as files } from '#lib/outside/storage/file-store.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { replayDelivery } from '#lib/services/webhooks/deliveries.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'

type Context = RouteContext<'/api/webhooks/sources/[sourceId]/deliveries/[deliveryId]/replay'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  const { sourceId, deliveryId } = await params
  const ref = { ...actor, sourceId: requireId(sourceId, 'source') }
  const accepted = await replayDelivery({ db, files, world }, ref, requireId(deliveryId, 'delivery'))
  return Response.json(accepted, { status: 202 })
})
