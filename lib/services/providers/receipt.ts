import type { ProviderReceipt } from '#lib/contract/providers.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readCallSums } from '#lib/db/provider-calls.ts'
import { requireImport } from '#lib/services/imports/require-import.ts'
import { toDollars } from './spending.ts'

/**
 * What the providers were asked in an import and what for, as the books say. Empty where none was asked.
 *
 * @throws AppError `not-found`
 */
export async function receiptOf(db: Db, ref: ImportRef): Promise<ProviderReceipt> {
  await requireImport(db, ref)
  const sums = await readCallSums(db, ref.importId)
  return {
    providers: sums.map(({ costMicros, ...counts }) => ({ ...counts, cost: toDollars(costMicros) })),
    billed: sums.reduce((sum, { billed }) => sum + billed, 0),
    cost: toDollars(sums.reduce((sum, { costMicros }) => sum + costMicros, 0)),
  }
}
