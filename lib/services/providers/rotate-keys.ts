import { ProviderRecipe } from '#lib/contract/providers.ts'
import type { Db } from '#lib/db/database.ts'
import { lockSealedKeys, writeSealedKey } from '#lib/db/providers.ts'
import type { Vault } from '#lib/outside/vault/vault.ts'
import { VaultError } from '#lib/outside/vault/vault.ts'
import { hostOf } from './host-of.ts'

const TIMEOUT_MS = 300_000

/** `lost`: providers whose key opens with neither the present nor the previous material. */
export type Rotation = {
  renewed: number
  current: number
  lost: readonly { workspaceId: string; providerId: string }[]
}

/** Seals every key anew that an earlier material sealed: all in one transaction. Safe to run twice. */
export async function rotateKeys(db: Db, vault: Vault): Promise<Rotation> {
  return await db.$transaction(
    async (tx) => {
      const lost: { workspaceId: string; providerId: string }[] = []
      let [renewed, current] = [0, 0]
      for (const { workspaceId, providerId, baseUrl, recipe, keySealed } of await lockSealedKeys(tx)) {
        if (vault.isCurrent(keySealed)) {
          current += 1
          continue
        }
        const host = hostOf({ baseUrl, recipe: recipe === null ? null : ProviderRecipe.parse(recipe) })
        const context = { workspaceId, providerId, host }
        try {
          const sealed = await vault.seal(await vault.unseal(keySealed, context), context)
          await writeSealedKey(tx, { providerId, keySealed: sealed })
          renewed += 1
        } catch (error) {
          if (!(error instanceof VaultError)) throw error
          lost.push({ workspaceId, providerId })
        }
      }
      return { renewed, current, lost }
    },
    { timeout: TIMEOUT_MS },
  )
}
