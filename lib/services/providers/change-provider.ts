import type { ProviderChange, ProviderTest, ProviderView } from '#lib/contract/providers.ts'
import { AppError } from '#lib/core/app-error.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { forgetAnswers } from '#lib/db/enrichment-cache.ts'
import { type ProviderRef, readProviders, type StoredProvider, updateProvider } from '#lib/db/providers.ts'
import { lastFour } from './add-provider.ts'
import { hostOf } from './host-of.ts'
import { providerView } from './provider-view.ts'
import type { ProviderWorld } from './provider-world.ts'
import { requireAddress } from './require-address.ts'
import { requireProvider } from './require-provider.ts'
import { toMicros } from './spending.ts'
import { testStored } from './test-provider.ts'

/**
 * Changes a provider; what is left out stays. A new key or a new address is tried, and so is one that is turned on: what does not
 * work is off. A key
 * belongs to the host it was saved with, so another host needs it typed again.
 *
 * @throws AppError `not-found`; `request-invalid` for another host without a key, an address that we do not go to, or a recipe
 * that the provider has no use for; `conflict` for a name that is taken
 */
export async function changeProvider(
  { db, world }: { db: Db; world: ProviderWorld },
  ref: ProviderRef & AuditBy,
  change: ProviderChange,
): Promise<{ provider: ProviderView; test: ProviderTest | null }> {
  const before = await requireProvider(db, ref)
  const stored = await applyChange(world, before, change)
  const others = (await readProviders(db, ref.workspaceId)).filter(({ providerId }) => providerId !== ref.providerId)
  if (others.some(({ name }) => name.toLowerCase() === stored.name.toLowerCase())) {
    throw new AppError('conflict', `There is a provider named ${stored.name} already.`)
  }
  const isTurnedOn = change.enabled === true && !before.enabled
  const isToBeTried =
    isTurnedOn || change.key !== undefined || change.baseUrl !== undefined || change.recipe !== undefined
  const test = isToBeTried ? await testStored(world, stored) : null
  const enabled = test === null ? stored.enabled : stored.enabled && test.ok
  await db.$transaction(async (tx) => {
    await updateProvider(tx, { ...stored, enabled })
    // Another address or another way to read: what was answered before may not be what is answered now.
    if (change.baseUrl !== undefined || change.recipe !== undefined) await forgetAnswers(tx, ref.providerId)
    await recordAudit(tx, ref, {
      action: 'changed',
      subject: { kind: 'provider', id: ref.providerId, name: stored.name },
      changes: changesBetween(providerView(before), providerView({ ...stored, enabled })),
    })
  })
  return { provider: providerView({ ...stored, enabled }), test }
}

async function applyChange(
  world: ProviderWorld,
  before: StoredProvider,
  change: ProviderChange,
): Promise<StoredProvider> {
  if (change.recipe !== undefined && before.kind !== 'generic-json') {
    throw new AppError('request-invalid', `${before.name} is asked in a way of its own.`)
  }
  const recipe = change.recipe ?? before.recipe
  const baseUrl = recipe ? new URL(recipe.urlTemplate).origin : (change.baseUrl ?? before.baseUrl)
  const host = hostOf({ baseUrl, recipe })
  if (change.baseUrl !== undefined || change.recipe !== undefined) {
    requireAddress(world, recipe?.urlTemplate.replaceAll(/[{}]/g, '') ?? baseUrl)
  }
  if (host !== hostOf(before) && change.key === undefined && before.keySealed !== null) {
    throw new AppError('request-invalid', `The key belongs to ${hostOf(before)}. Enter the key for ${host}.`)
  }
  const { workspaceId, providerId } = before
  const { key } = change
  return {
    ...before,
    recipe,
    baseUrl,
    name: change.name ?? before.name,
    enabled: change.enabled ?? before.enabled,
    unitPriceMicros: change.unitPrice === undefined ? before.unitPriceMicros : toMicros(change.unitPrice),
    maxAgeDays: change.maxAgeDays ?? before.maxAgeDays,
    keySealed:
      key === undefined ? before.keySealed : await world.vault.seal(key, { workspaceId, holderId: providerId, host }),
    keyLast4: key === undefined ? before.keyLast4 : lastFour(key),
  }
}
