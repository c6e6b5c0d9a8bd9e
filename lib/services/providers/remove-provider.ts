import { AppError } from '#lib/core/app-error.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { forgetAnswers } from '#lib/db/enrichment-cache.ts'
import { type ProviderRef, readProvider, removeProvider as removeRow } from '#lib/db/providers.ts'

/**
 * Takes a provider away, its key and its answers with it. The receipts that name it stay.
 *
 * @throws AppError `not-found`
 */
export async function removeProvider(db: Db, ref: ProviderRef & AuditBy): Promise<void> {
  await db.$transaction(async (tx) => {
    const provider = await readProvider(tx, ref)
    if (!(provider && (await removeRow(tx, ref))))
      throw new AppError('not-found', 'There is no such provider in this workspace.')
    await forgetAnswers(tx, ref.providerId)
    const subject = { kind: 'provider', id: ref.providerId, name: provider.name } as const
    await recordAudit(tx, ref, { action: 'removed', subject })
  })
}
