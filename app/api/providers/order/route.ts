import { ProviderOrder } from '#lib/contract/providers.ts'
import { db } from '#lib/db/database.ts'
import { readProviders } from '#lib/db/providers.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { orderProviders } from '#lib/services/providers/order-providers.ts'
import { providerView } from '#lib/services/providers/provider-view.ts'

export const PUT = handle(async (request: Request) => {
  const actor = await requireActor(request, 'admin')
  await orderProviders(db, actor, (await readJson(request, ProviderOrder)).providerIds)
  return { providers: (await readProviders(db, actor.workspaceId)).map(providerView) }
})
