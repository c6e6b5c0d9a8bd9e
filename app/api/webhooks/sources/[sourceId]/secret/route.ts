import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireAdminInPerson } from '#lib/services/auth/require-actor.ts'
import { rotateSourceSecret } from '#lib/services/webhooks/sources.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'

type Context = RouteContext<'/api/webhooks/sources/[sourceId]/secret'>

/** A new secret; the one before stays good for a day. */
export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireAdminInPerson(request)
  return rotateSourceSecret({ db, world }, { ...actor, sourceId: requireId((await params).sourceId, 'source') })
})
