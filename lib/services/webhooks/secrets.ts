import type { Db, Tx } from '#lib/db/database.ts'
import { readSecrets, replaceSecret, type SecretHolder } from '#lib/db/webhook-secrets.ts'
import { VaultError } from '#lib/outside/vault/vault.ts'
import { makeSecret } from '#lib/outside/webhooks/signature.ts'
import type { WebhookWorld } from './webhook-world.ts'

/** How long the secret before the present one stays good. */
const FORMER_HOURS = 24

/** Gives a source or an endpoint a new secret and tells it this once; only its sealed form is kept. */
export async function giveSecret(
  tx: Tx,
  { vault }: WebhookWorld,
  holder: SecretHolder & { host: string },
): Promise<string> {
  const secret = makeSecret()
  const { workspaceId, holderId, host } = holder
  const sealed = await vault.seal(secret, { workspaceId, holderId, host })
  await replaceSecret(tx, holder, { sealed, host, formerHours: FORMER_HOURS })
  return secret
}

/** The secrets that are good now, the present one first. What was sealed with material that is gone opens nothing and is left out. */
export async function openSecrets(db: Db, { vault }: WebhookWorld, holder: SecretHolder): Promise<string[]> {
  const { workspaceId, holderId } = holder
  const opened = await Promise.all(
    (await readSecrets(db, holder)).map(({ sealed, host }) =>
      vault.unseal(sealed, { workspaceId, holderId, host }).catch((error: unknown) => {
        if (error instanceof VaultError) return null
        throw error
      }),
    ),
  )
  return opened.filter((secret) => secret !== null)
}
