import type { PlanView } from '#lib/contract/imports.ts'
import { reasonText } from '#lib/core/records/reason-text.ts'
import type { PlanCount } from '#lib/db/import-plan.ts'

/** Counts of a plan as people read them; the actions add up to `rowsTotal`. */
export function planView(counts: readonly PlanCount[]): PlanView {
  const actions: PlanView['actions'] = { create: 0, update: 0, unchanged: 0, skip: 0, suppress: 0, error: 0 }
  for (const { action, count } of counts) actions[action] += count
  return {
    rowsTotal: counts.reduce((sum, { count }) => sum + count, 0),
    actions,
    reasons: counts.flatMap(({ action, reason, count }) =>
      reason === null ? [] : [{ action, reason, text: reasonText(reason), count }],
    ),
    fields: [],
    brakes: [],
    likelyCause: null,
  }
}
