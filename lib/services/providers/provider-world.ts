import { env } from '#lib/env.ts'
import type { Limits } from '#lib/outside/guarded-fetch/exchange.ts'
import type { FetchRules } from '#lib/outside/guarded-fetch/guarded-fetch.ts'
import type { Patience } from '#lib/outside/providers/ask-provider.ts'
import { Traffic } from '#lib/outside/providers/traffic.ts'
import { openVault, type Vault } from '#lib/outside/vault/vault.ts'

/** All that calling providers needs beside the database. */
export type ProviderWorld = {
  vault: Vault
  rules: FetchRules
  traffic: Traffic
  /** 0..1 */
  random: () => number
  patience?: Partial<Patience>
  limits?: Partial<Limits>
  /** How long one step may go on asking; an hour unless said otherwise. */
  longestRunMs?: number
}

/** This process's way to the providers, as its settings say. */
export const providerWorld: ProviderWorld = {
  vault: openVault({ current: env.ROLLCALL_SECRET, previous: env.ROLLCALL_SECRET_PREVIOUS }),
  rules: { allowedHosts: new Set(env.ROLLCALL_ALLOW_PRIVATE_HOSTS) },
  traffic: new Traffic(),
  random: Math.random,
}
