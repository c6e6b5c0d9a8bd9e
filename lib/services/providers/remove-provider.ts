import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import { forgetAnswers } from '#lib/db/enrichment-cache.ts'
import { type ProviderRef, removeProvider as removeRow } from '#lib/db/providers.ts'

/**
 * Takes a provider away, its key and its answers with it. The receipts that name it stay.
 *
 * @throws AppError `not-found`
 */
export async function removeProvider(db: Db, ref: ProviderRef): Promise<void> {
  await db.$transaction(async (tx) => {
    if (!(await removeRow(tx, ref))) throw new AppError('not-found', 'There is no such provider in this workspace.')
    await forgetAnswers(tx, ref.providerId)
  })
}
