import { ProviderDraft } from '#lib/contract/providers.ts'
import { db } from '#lib/db/database.ts'
import { readProviders } from '#lib/db/providers.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { addProvider } from '#lib/services/providers/add-provider.ts'
import { providerView } from '#lib/services/providers/provider-view.ts'
import { providerWorld as world } from '#lib/services/providers/provider-world.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'admin')
  return { providers: (await readProviders(db, workspaceId)).map(providerView) }
})

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'admin')
  const draft = await readJson(request, ProviderDraft)
  return Response.json(await addProvider({ db, world }, actor, draft), { status: 201 })
})
