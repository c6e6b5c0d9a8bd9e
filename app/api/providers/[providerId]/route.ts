import { ProviderChange } from '#lib/contract/providers.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeProvider } from '#lib/services/providers/change-provider.ts'
import { providerWorld as world } from '#lib/services/providers/provider-world.ts'
import { removeProvider } from '#lib/services/providers/remove-provider.ts'

type Context = RouteContext<'/api/providers/[providerId]'>

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  const ref = { ...actor, providerId: requireId((await params).providerId, 'provider') }
  return changeProvider({ db, world }, ref, await readJson(request, ProviderChange))
})

export const DELETE = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  const ref = { ...actor, providerId: requireId((await params).providerId, 'provider') }
  await removeProvider(db, ref)
  return new Response(null, { status: 204 })
})
