import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireAdminInPerson } from '#lib/services/auth/require-actor.ts'
import { rotateEndpointSecret } from '#lib/services/webhooks/endpoints.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'

type Context = RouteContext<'/api/webhooks/endpoints/[endpointId]/secret'>

/** A new secret; for a day messages are signed with the one before, too. */
export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireAdminInPerson(request)
  return rotateEndpointSecret({ db, world }, { ...actor, endpointId: requireId((await params).endpointId, 'endpoint') })
})
