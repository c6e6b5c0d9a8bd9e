import { EndpointChange } from '#lib/contract/webhook-endpoints.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeEndpoint, removeEndpoint } from '#lib/services/webhooks/endpoints.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'

type Context = RouteContext<'/api/webhooks/endpoints/[endpointId]'>

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  const ref = { ...actor, endpointId: requireId((await params).endpointId, 'endpoint') }
  return { endpoint: await changeEndpoint({ db, world }, ref, await readJson(request, EndpointChange)) }
})

export const DELETE = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  await removeEndpoint(db, { ...actor, endpointId: requireId((await params).endpointId, 'endpoint') })
  return new Response(null, { status: 204 })
})
