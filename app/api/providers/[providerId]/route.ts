import { ProviderChange } from '#lib/contract/providers.ts'
import { AppError } from '#lib/core/app-error.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { removeProvider } from '#lib/db/providers.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeProvider } from '#lib/services/providers/change-provider.ts'
import { providerWorld as world } from '#lib/services/providers/provider-world.ts'

type Context = RouteContext<'/api/providers/[providerId]'>

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'admin')
  const ref = { workspaceId, providerId: requireId((await params).providerId, 'provider') }
  return changeProvider({ db, world }, ref, ProviderChange.parse(await request.json()))
})

export const DELETE = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'admin')
  const ref = { workspaceId, providerId: requireId((await params).providerId, 'provider') }
  const removed = await db.$transaction((tx) => removeProvider(tx, ref))
  if (!removed) throw new AppError('not-found', 'There is no such provider in this workspace.')
  return new Response(null, { status: 204 })
})
