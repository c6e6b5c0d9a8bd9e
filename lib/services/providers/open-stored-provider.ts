import type { StoredProvider } from '#lib/db/providers.ts'
import type { EnrichmentProvider } from '#lib/outside/providers/enrichment-provider.ts'
import { openProvider } from '#lib/outside/providers/open-provider.ts'
import { ProviderPaused } from '#lib/outside/providers/provider-paused.ts'
import { VaultError } from '#lib/outside/vault/vault.ts'
import { hostOf } from './host-of.ts'
import type { ProviderWorld } from './provider-world.ts'

/**
 * Makes a provider ready to be asked. Its key is opened for the host it was saved with, so a changed address opens nothing.
 *
 * @throws ProviderPaused when the key cannot be opened
 */
export async function openStoredProvider(world: ProviderWorld, stored: StoredProvider): Promise<EnrichmentProvider> {
  const { providerId, workspaceId, name, kind, baseUrl, recipe } = stored
  const line = { ...world, providerId, workspaceId, name }
  return openProvider(line, { kind, baseUrl, recipe, key: await openKey(world, stored) })
}

async function openKey({ vault }: ProviderWorld, stored: StoredProvider): Promise<string> {
  const { keySealed, workspaceId, providerId, name } = stored
  if (keySealed === null) return ''
  try {
    return await vault.unseal(keySealed, { workspaceId, holderId: providerId, host: hostOf(stored) })
  } catch (error) {
    if (error instanceof VaultError)
      throw new ProviderPaused(`The key of ${name} cannot be opened any more: enter it again.`)
    throw error
  }
}
