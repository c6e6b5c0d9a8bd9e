import { DeliveryQuery } from '#lib/contract/webhook-sources.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { listDeliveries } from '#lib/services/webhooks/deliveries.ts'

type Context = RouteContext<'/api/webhooks/sources/[sourceId]/deliveries'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'admin')
  const { before = null } = readQuery(request, DeliveryQuery)
  return listDeliveries(db, { workspaceId, sourceId: requireId((await params).sourceId, 'source') }, before)
})
