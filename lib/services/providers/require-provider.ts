import { AppError } from '#lib/core/app-error.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { type ProviderRef, readProvider, type StoredProvider } from '#lib/db/providers.ts'

/** @throws AppError `not-found`: also for a provider of another workspace */
export async function requireProvider(db: Db | Tx, ref: ProviderRef): Promise<StoredProvider> {
  const stored = await readProvider(db, ref)
  if (!stored) throw new AppError('not-found', 'There is no such provider in this workspace.')
  return stored
}
