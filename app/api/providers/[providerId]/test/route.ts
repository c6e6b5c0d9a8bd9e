import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { providerWorld as world } from '#lib/services/providers/provider-world.ts'
import { testProvider } from '#lib/services/providers/test-provider.ts'

export const POST = handle(async (request: Request, { params }: RouteContext<'/api/providers/[providerId]/test'>) => {
  const { workspaceId } = await requireActor(request, 'admin')
  return testProvider({ db, world }, { workspaceId, providerId: requireId((await params).providerId, 'provider') })
})
