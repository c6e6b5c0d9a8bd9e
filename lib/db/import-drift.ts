import type { Outcome, PlanAction } from '#lib/contract/import-stage.ts'
import type { Db, Tx } from './database.ts'

export type Drift = { planned: PlanAction; outcome: Outcome; count: number }

/** Rows that ended otherwise than the plan said, most frequent first. */
export async function readDrift(db: Db | Tx, importId: string): Promise<Drift[]> {
  return db.$queryRaw<Drift[]>`
    SELECT p.action AS planned, o.outcome, count(*)::int AS count
      FROM import_plan_row p
      JOIN import_outcome o USING (import_id, row_number)
      JOIN (VALUES ('create', 'imported'), ('update', 'updated'), ('unchanged', 'skipped'), ('skip', 'skipped'),
                   ('suppress', 'suppressed'), ('error', 'errored')) AS foreseen (action, outcome) ON foreseen.action = p.action
     WHERE p.import_id = ${importId}::uuid AND o.outcome <> foreseen.outcome
     GROUP BY p.action, o.outcome ORDER BY count DESC, p.action, o.outcome`
}
