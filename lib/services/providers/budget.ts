import type { ProviderBudget } from '#lib/contract/providers.ts'
import { AppError } from '#lib/core/app-error.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readBudget, writeBudget } from '#lib/db/provider-budgets.ts'
import { requireImport } from '#lib/services/imports/require-import.ts'
import { toDollars, toMicros } from './spending.ts'

const OVER: ReadonlySet<string> = new Set(['completed', 'failed', 'cancelled', 'expired'])

/** @throws AppError `not-found` */
export async function getBudget(db: Db, ref: ImportRef): Promise<ProviderBudget> {
  await requireImport(db, ref)
  const { lookupsMax, costMaxMicros, forceRefresh } = await readBudget(db, ref.importId)
  return { lookupsMax, costMax: costMaxMicros === null ? null : toDollars(costMaxMicros), forceRefresh }
}

/**
 * Says how much an import may spend on providers; before it runs, or while it does. A cap below what is spent already stands at
 * what is spent.
 *
 * @throws AppError `not-found`; `import-in-wrong-state` when the import is over
 */
export async function setBudget(
  db: Db,
  ref: ImportRef,
  budget: ProviderBudget,
  by: AuditBy = { workspaceId: ref.workspaceId, userId: null },
): Promise<ProviderBudget> {
  const { status, fileName } = await requireImport(db, ref)
  if (OVER.has(status))
    throw new AppError('import-in-wrong-state', `The import is ${status}: nothing more is spent on it.`)
  const { lookupsMax, costMax, forceRefresh } = budget
  const costMaxMicros = costMax === null ? null : toMicros(costMax)
  const before = await getBudget(db, ref)
  await db.$transaction(async (tx) => {
    await writeBudget(tx, ref.importId, { lookupsMax, costMaxMicros, forceRefresh })
    await recordAudit(tx, by, {
      action: 'changed',
      subject: { kind: 'import', id: ref.importId, name: fileName },
      changes: changesBetween(before, { lookupsMax, costMax, forceRefresh }),
    })
  })
  return await getBudget(db, ref)
}
