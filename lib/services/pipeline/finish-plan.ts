import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { moveImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { makePlanView } from '#lib/services/imports/make-plan-view.ts'
import { requirePlanning } from './parse-import.ts'

/**
 * Lays the finished plan before somebody, or confirms it at once where nobody is to look: who asked for that has said yes to
 * whatever would want one.
 *
 * @throws AppError `import-in-wrong-state` when the plan is not wanted any more, or does not cover every row
 */
export async function finishPlan(db: Db, ref: ImportRef, planVersion: number): Promise<{ rowsTotal: number }> {
  const { found, upload } = await requirePlanning(db, ref, planVersion)
  const plan = await makePlanView(db, found, upload)
  if (plan.rowsTotal !== found.rowsTotal) {
    throw new AppError('import-in-wrong-state', `The plan covers ${plan.rowsTotal} of ${found.rowsTotal} rows.`)
  }
  await db.$transaction(async (tx) => {
    const confirmed = found.confirmWhenPlanned
    const moved = await moveImport(tx, ref, {
      from: ['planning'],
      to: confirmed ? 'queued' : 'review',
      change: { plan, ...(confirmed ? { queuedAt: new Date() } : {}) },
    })
    if (moved && confirmed) await putOutbox(tx, [{ name: 'import/confirmed', data: ref }])
  })
  return { rowsTotal: plan.rowsTotal }
}
