import { ProviderRecipe } from '#lib/contract/providers.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { lockSealedKeys, writeSealedKey } from '#lib/db/providers.ts'
import { lockSecrets, writeSealedSecret } from '#lib/db/webhook-secrets.ts'
import { type SecretContext, type Vault, VaultError } from '#lib/outside/vault/vault.ts'
import { hostOf } from './host-of.ts'

const TIMEOUT_MS = 300_000

/** `lost`: providers and webhooks whose secret opens with neither the present nor the previous material. */
export type Rotation = {
  renewed: number
  current: number
  lost: readonly { workspaceId: string; holderId: string }[]
}

type Held = { context: SecretContext; sealed: string; write: (sealed: string) => Promise<void> }

/** Seals every secret anew that an earlier material sealed: all in one transaction. Safe to run twice. */
export async function rotateKeys(db: Db, vault: Vault): Promise<Rotation> {
  return await db.$transaction(
    async (tx) => {
      const lost: { workspaceId: string; holderId: string }[] = []
      let [renewed, current] = [0, 0]
      for (const { context, sealed, write } of [...(await keysOfProviders(tx)), ...(await secretsOfWebhooks(tx))]) {
        if (vault.isCurrent(sealed)) {
          current += 1
          continue
        }
        try {
          await write(await vault.seal(await vault.unseal(sealed, context), context))
          renewed += 1
        } catch (error) {
          if (!(error instanceof VaultError)) throw error
          lost.push({ workspaceId: context.workspaceId, holderId: context.holderId })
        }
      }
      return { renewed, current, lost }
    },
    { timeout: TIMEOUT_MS },
  )
}

async function keysOfProviders(tx: Tx): Promise<Held[]> {
  return (await lockSealedKeys(tx)).map(({ workspaceId, providerId, baseUrl, recipe, keySealed }) => {
    const host = hostOf({ baseUrl, recipe: recipe === null ? null : ProviderRecipe.parse(recipe) })
    const write = (sealed: string) => writeSealedKey(tx, { providerId, keySealed: sealed })
    return { context: { workspaceId, holderId: providerId, host }, sealed: keySealed, write }
  })
}

async function secretsOfWebhooks(tx: Tx): Promise<Held[]> {
  return (await lockSecrets(tx)).map(({ secretId, sealed, ...context }) => {
    const write = (renewed: string) => writeSealedSecret(tx, { secretId, sealed: renewed })
    return { context, sealed, write }
  })
}
