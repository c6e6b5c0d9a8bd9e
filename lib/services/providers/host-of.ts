import type { StoredProvider } from '#lib/db/providers.ts'

/** The host that a provider's key is bound to: the recipe's own, where there is one. */
export const hostOf = ({ baseUrl, recipe }: Pick<StoredProvider, 'baseUrl' | 'recipe'>): string =>
  new URL(recipe?.urlTemplate ?? baseUrl).host
