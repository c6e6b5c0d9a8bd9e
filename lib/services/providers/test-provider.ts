import type { ProviderTest } from '#lib/contract/providers.ts'
import type { Db } from '#lib/db/database.ts'
import type { ProviderRef, StoredProvider } from '#lib/db/providers.ts'
import { ProviderPaused } from '#lib/outside/providers/provider-paused.ts'
import { openStoredProvider } from './open-stored-provider.ts'
import type { ProviderWorld } from './provider-world.ts'
import { requireProvider } from './require-provider.ts'

/**
 * Asks a provider whether it knows our key.
 *
 * @throws AppError `not-found`
 */
export async function testProvider(
  { db, world }: { db: Db; world: ProviderWorld },
  ref: ProviderRef,
): Promise<ProviderTest> {
  return await testStored(world, await requireProvider(db, ref))
}

export async function testStored(world: ProviderWorld, stored: StoredProvider): Promise<ProviderTest> {
  try {
    return await (await openStoredProvider(world, stored)).test()
  } catch (error) {
    if (error instanceof ProviderPaused) return { ok: false, reason: error.message }
    throw error
  }
}
