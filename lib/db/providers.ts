import type { ProviderKind, ProviderRecipe } from '#lib/contract/providers.ts'
import { ProviderRecipe as Recipe } from '#lib/contract/providers.ts'
import type { Db, Tx } from './database.ts'

/** Names one provider of one workspace; in another workspace it does not exist. */
export type ProviderRef = { workspaceId: string; providerId: string }

export type StoredProvider = ProviderRef & {
  kind: ProviderKind
  name: string
  enabled: boolean
  baseUrl: string
  recipe: ProviderRecipe | null
  keySealed: string | null
  keyLast4: string | null
  unitPriceMicros: number
  maxAgeDays: number
  createdAt: Date
}

type Row = Omit<StoredProvider, 'recipe'> & { recipe: unknown }

/** The providers of a workspace in its order; those that were taken away are not among them. */
export async function readProviders(db: Db | Tx, workspaceId: string): Promise<StoredProvider[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id::text AS "providerId", workspace_id::text AS "workspaceId", kind, name, enabled, base_url AS "baseUrl", recipe,
           key_sealed AS "keySealed", key_last4 AS "keyLast4", unit_price_micros::float8 AS "unitPriceMicros",
           max_age_days AS "maxAgeDays", created_at AS "createdAt"
      FROM provider WHERE workspace_id = ${workspaceId}::uuid AND deleted_at IS NULL ORDER BY position, id`
  return rows.map((row) => ({ ...row, recipe: row.recipe === null ? null : Recipe.parse(row.recipe) }))
}

/** Null where the workspace has no such provider. */
export async function readProvider(
  db: Db | Tx,
  { workspaceId, providerId }: ProviderRef,
): Promise<StoredProvider | null> {
  return (await readProviders(db, workspaceId)).find((one) => one.providerId === providerId) ?? null
}

/** Puts a provider behind the others of its workspace. */
export async function insertProvider(
  tx: Tx,
  provider: Omit<StoredProvider, 'enabled' | 'createdAt'> & { createdBy: string | null },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO provider (id, workspace_id, kind, name, base_url, recipe, key_sealed, key_last4, unit_price_micros,
                          max_age_days, created_by, position)
    SELECT ${provider.providerId}::uuid, ${provider.workspaceId}::uuid, ${provider.kind}, ${provider.name},
           ${provider.baseUrl}, ${jsonOf(provider.recipe)}::jsonb, ${provider.keySealed}, ${provider.keyLast4},
           ${provider.unitPriceMicros}::bigint, ${provider.maxAgeDays}, ${provider.createdBy}::uuid,
           coalesce(max(position), 0) + 1
      FROM provider WHERE workspace_id = ${provider.workspaceId}::uuid AND deleted_at IS NULL`
}

/** Writes what may change of a provider. */
export async function updateProvider(tx: Tx, provider: Omit<StoredProvider, 'kind' | 'createdAt'>): Promise<void> {
  await tx.$executeRaw`
    UPDATE provider
       SET name = ${provider.name}, enabled = ${provider.enabled}, base_url = ${provider.baseUrl},
           recipe = ${jsonOf(provider.recipe)}::jsonb, key_sealed = ${provider.keySealed},
           key_last4 = ${provider.keyLast4}, unit_price_micros = ${provider.unitPriceMicros}::bigint,
           max_age_days = ${provider.maxAgeDays}
     WHERE id = ${provider.providerId}::uuid AND workspace_id = ${provider.workspaceId}::uuid AND deleted_at IS NULL`
}

/** Takes a provider away and forgets its key. @returns false where there was none */
export async function removeProvider(tx: Tx, { workspaceId, providerId }: ProviderRef): Promise<boolean> {
  const removed = await tx.$executeRaw`
    UPDATE provider SET deleted_at = now(), enabled = false, key_sealed = NULL, key_last4 = NULL
     WHERE id = ${providerId}::uuid AND workspace_id = ${workspaceId}::uuid AND deleted_at IS NULL`
  return removed > 0
}

/** Puts the named providers of a workspace into this order. */
export async function orderProviders(tx: Tx, workspaceId: string, providerIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE provider SET position = wanted.position
      FROM unnest(${[...providerIds]}::uuid[]) WITH ORDINALITY AS wanted (id, position)
     WHERE provider.id = wanted.id AND workspace_id = ${workspaceId}::uuid AND deleted_at IS NULL`
}

export type SealedKey = ProviderRef & { baseUrl: string; recipe: unknown; keySealed: string }

/** Every sealed key of the installation, locked until the transaction ends. */
export async function lockSealedKeys(tx: Tx): Promise<SealedKey[]> {
  return await tx.$queryRaw<SealedKey[]>`
    SELECT id::text AS "providerId", workspace_id::text AS "workspaceId", base_url AS "baseUrl", recipe,
           key_sealed AS "keySealed"
      FROM provider WHERE key_sealed IS NOT NULL ORDER BY id FOR UPDATE`
}

export async function writeSealedKey(
  tx: Tx,
  { providerId, keySealed }: { providerId: string; keySealed: string },
): Promise<void> {
  await tx.$executeRaw`UPDATE provider SET key_sealed = ${keySealed} WHERE id = ${providerId}::uuid`
}

const jsonOf = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))
