import type { Db } from '#lib/db/database.ts'
import { replacePlan } from '#lib/db/import-plan.ts'
import { countRows } from '#lib/db/import-rows.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { noteProgress } from '#lib/db/imports.ts'
import { lookUpByKey } from '#lib/db/look-up-by-key.ts'
import { requirePlanning } from './parse-import.ts'

/** A list that is shorter is planned soon, whatever the planner takes it for. */
const COUNTED_FROM = 1_000

/**
 * Plans all rows against the file itself, the campaign, the workspace and other clients. Replaces an earlier plan. Safe to
 * run twice.
 *
 * @throws AppError `not-found`; `import-in-wrong-state` when the plan is not wanted any more
 */
export async function deduplicateImport(db: Db, ref: ImportRef, planVersion: number): Promise<{ rowsPlanned: number }> {
  const { found } = await requirePlanning(db, ref, planVersion)
  const { campaignId, options } = found
  if ((found.rowsTotal ?? 0) >= COUNTED_FROM) await countRows(db)
  const rowsPlanned = await db.$transaction(
    async (tx) => {
      await lookUpByKey(tx)
      return replacePlan(tx, { ...ref, campaignId, options })
    },
    { timeout: 600_000 },
  )
  await noteProgress(db, ref.importId, { rowsDeduplicated: rowsPlanned })
  return { rowsPlanned }
}
