import type { ProviderKind, ProviderRecipe } from '#lib/contract/providers.ts'
import { apollo } from './apollo.ts'
import type { Line } from './ask-provider.ts'
import { clearbit } from './clearbit.ts'
import type { EnrichmentProvider } from './enrichment-provider.ts'
import { genericJson } from './generic-json.ts'
import { peopleDataLabs } from './people-data-labs.ts'

/** What is kept of a provider, with its key in the clear. */
export type ProviderSettings = { kind: ProviderKind; baseUrl: string; recipe: ProviderRecipe | null; key: string }

/** @throws Error when a provider that is described by a recipe has none */
export function openProvider(line: Line, { kind, baseUrl, recipe, key }: ProviderSettings): EnrichmentProvider {
  switch (kind) {
    case 'apollo':
      return apollo(line, { baseUrl, key })
    case 'people-data-labs':
      return peopleDataLabs(line, { baseUrl, key })
    case 'clearbit':
      return clearbit(line, { baseUrl, key })
    case 'generic-json':
      if (recipe === null) throw new Error('a generic provider needs a recipe')
      return genericJson(line, { recipe, key })
  }
}
