import type { ProviderKind, ProviderRecipe } from '#lib/contract/providers.ts'
import type { Db } from '#lib/db/database.ts'
import { insertProvider } from '#lib/db/providers.ts'
import { FAKE_KEY } from '#lib/outside/providers/fake-provider-server.ts'
import { Traffic } from '#lib/outside/providers/traffic.ts'
import { openVault } from '#lib/outside/vault/vault.ts'
import type { ProviderWorld } from './provider-world.ts'

export const SAMPLE_SECRET = 'key material for tests, and for nothing else'

/** A world in which the fake service may be reached and nobody is patient, for tests. */
export const sampleWorld = (host: string, more: Partial<ProviderWorld> = {}): ProviderWorld => ({
  vault: openVault({ current: SAMPLE_SECRET }),
  rules: { allowedHosts: new Set([host]) },
  traffic: new Traffic(),
  random: () => 0.5,
  patience: { attemptsMax: 3, limitedAttemptsMax: 3, firstPauseMs: 5, longestPauseMs: 20 },
  limits: { headersMs: 400, totalMs: 800 },
  ...more,
})

type Sample = {
  baseUrl: string
  kind?: ProviderKind
  name?: string
  unitPrice?: number
  maxAgeDays?: number
  recipe?: ProviderRecipe
}

/** Adds a provider with the fake service's key to a workspace, behind those it has. */
export async function sampleProvider(
  db: Db,
  { vault }: Pick<ProviderWorld, 'vault'>,
  workspaceId: string,
  { baseUrl, kind = 'apollo', name = 'Apollo', unitPrice = 0.1, maxAgeDays = 90, recipe }: Sample,
): Promise<string> {
  const providerId = crypto.randomUUID()
  const keySealed = await vault.seal(FAKE_KEY, { workspaceId, holderId: providerId, host: new URL(baseUrl).host })
  await insertProvider(db, {
    providerId,
    workspaceId,
    kind,
    name,
    baseUrl,
    recipe: recipe ?? null,
    keySealed,
    keyLast4: FAKE_KEY.slice(-4),
    unitPriceMicros: Math.round(unitPrice * 1_000_000),
    maxAgeDays,
    createdBy: null,
  })
  return providerId
}
