import { randomUUID } from 'node:crypto'
import {
  DEFAULT_BASE_URLS,
  PROVIDER_NAMES,
  type ProviderDraft,
  type ProviderTest,
  type ProviderView,
} from '#lib/contract/providers.ts'
import { AppError } from '#lib/core/app-error.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { insertProvider, readProviders, type StoredProvider, updateProvider } from '#lib/db/providers.ts'
import { hostOf } from './host-of.ts'
import { providerView } from './provider-view.ts'
import type { ProviderWorld } from './provider-world.ts'
import { requireAddress } from './require-address.ts'
import { requireProvider } from './require-provider.ts'
import { toMicros } from './spending.ts'
import { testStored } from './test-provider.ts'

const PROVIDERS_MAX = 20

/**
 * Saves a provider behind those the workspace has, its key sealed, and tries the key. One that does not work is saved too, but is
 * off: no import runs into it before somebody has looked.
 *
 * @throws AppError `request-invalid` for an address that we do not go to; `conflict` for a name that is taken or one too many
 */
export async function addProvider(
  { db, world }: { db: Db; world: ProviderWorld },
  actor: AuditBy,
  draft: ProviderDraft,
): Promise<{ provider: ProviderView; test: ProviderTest }> {
  const stored = await toStored(world, actor, draft)
  requireAddress(world, stored.recipe?.urlTemplate.replaceAll(/[{}]/g, '') ?? stored.baseUrl)
  const others = await readProviders(db, actor.workspaceId)
  if (others.length >= PROVIDERS_MAX)
    throw new AppError('conflict', `A workspace has at most ${PROVIDERS_MAX} providers.`)
  if (others.some(({ name }) => name.toLowerCase() === stored.name.toLowerCase())) {
    throw new AppError('conflict', `There is a provider named ${stored.name} already: give this one another name.`)
  }
  await db.$transaction(async (tx) => {
    await insertProvider(tx, { ...stored, createdBy: actor.userId })
    const subject = { kind: 'provider', id: stored.providerId, name: stored.name } as const
    await recordAudit(tx, actor, { action: 'created', subject })
  })
  const test = await testStored(world, stored)
  if (!test.ok) await updateProvider(db, { ...stored, enabled: false })
  return { provider: providerView(await requireProvider(db, stored)), test }
}

async function toStored(
  world: ProviderWorld,
  { workspaceId }: { workspaceId: string },
  draft: ProviderDraft,
): Promise<StoredProvider> {
  const { kind, key, recipe = null } = draft
  const providerId = randomUUID()
  const baseUrl = recipe ? new URL(recipe.urlTemplate).origin : (draft.baseUrl ?? defaultUrl(kind))
  const host = hostOf({ baseUrl, recipe })
  return {
    providerId,
    workspaceId,
    kind,
    name: draft.name ?? (recipe ? new URL(recipe.urlTemplate).hostname : PROVIDER_NAMES[kind]),
    enabled: true,
    baseUrl,
    recipe,
    keySealed: key === undefined ? null : await world.vault.seal(key, { workspaceId, holderId: providerId, host }),
    keyLast4: key === undefined ? null : lastFour(key),
    unitPriceMicros: toMicros(draft.unitPrice),
    maxAgeDays: draft.maxAgeDays,
    createdAt: new Date(),
  }
}

const defaultUrl = (kind: ProviderDraft['kind']): string => {
  if (kind === 'generic-json') throw new AppError('request-invalid', 'Describe how the service is asked.')
  return DEFAULT_BASE_URLS[kind]
}

/** Four characters tell two keys apart; of a short one even they would be too much. */
export const lastFour = (key: string): string => (key.length >= 12 ? key.slice(-4) : '')
