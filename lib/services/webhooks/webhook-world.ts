import { env } from '#lib/env.ts'
import type { FetchRules } from '#lib/outside/guarded-fetch/guarded-fetch.ts'
import type { Vault } from '#lib/outside/vault/vault.ts'
import { providerWorld } from '#lib/services/providers/provider-world.ts'

/** All that webhooks need beside the database and the files. */
export type WebhookWorld = {
  vault: Vault
  rules: FetchRules
  now: () => number
  /** 0..1 */
  random: () => number
  /** How this installation is reached, without a slash at the end. */
  baseUrl: string
}

export const webhookWorld: WebhookWorld = {
  vault: providerWorld.vault,
  rules: providerWorld.rules,
  now: Date.now,
  random: Math.random,
  baseUrl: (env.ROLLCALL_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
}
