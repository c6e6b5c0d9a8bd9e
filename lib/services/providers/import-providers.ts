import type { ImportProviders } from '#lib/contract/providers.ts'
import type { Db } from '#lib/db/database.ts'
import type { Directory } from '#lib/db/directory/directory.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { getBudget } from './budget.ts'
import { quoteImport } from './quote-import.ts'
import { receiptOf } from './receipt.ts'

/**
 * What an import's providers will be asked, what they may cost, and what they have cost.
 *
 * @throws AppError `not-found`
 */
export async function importProviders(
  deps: { db: Db; directory: Directory },
  ref: ImportRef,
): Promise<ImportProviders> {
  const [quote, budget, receipt] = await Promise.all([
    quoteImport(deps, ref),
    getBudget(deps.db, ref),
    receiptOf(deps.db, ref),
  ])
  return { quote, budget, receipt }
}
