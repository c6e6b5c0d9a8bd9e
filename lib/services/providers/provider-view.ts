import type { ProviderView } from '#lib/contract/providers.ts'
import type { StoredProvider } from '#lib/db/providers.ts'
import { hostOf } from './host-of.ts'
import { toDollars } from './spending.ts'

/** A provider as people may see it: nothing that a key could be made of. */
export const providerView = (stored: StoredProvider): ProviderView => ({
  providerId: stored.providerId,
  kind: stored.kind,
  name: stored.name,
  enabled: stored.enabled,
  host: hostOf(stored),
  baseUrl: stored.baseUrl,
  keyLast4: stored.keyLast4,
  unitPrice: toDollars(stored.unitPriceMicros),
  maxAgeDays: stored.maxAgeDays,
  recipe: stored.recipe,
  createdAt: stored.createdAt.toISOString(),
})
