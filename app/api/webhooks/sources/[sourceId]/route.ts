import { SourceChange } from '#lib/contract/webhook-sources.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeSource, removeSource } from '#lib/services/webhooks/sources.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'

type Context = RouteContext<'/api/webhooks/sources/[sourceId]'>

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  const ref = { ...actor, sourceId: requireId((await params).sourceId, 'source') }
  return { source: await changeSource({ db, world }, ref, await readJson(request, SourceChange)) }
})

export const DELETE = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  await removeSource(db, { ...actor, sourceId: requireId((await params).sourceId, 'source') })
  return new Response(null, { status: 204 })
})
