import type { RowIssue } from '#lib/contract/import-record.ts'
import type { Outcome, PlanAction } from '#lib/contract/import-stage.ts'
import type { Db } from './database.ts'

/** A row of the file with what is planned and what became of it. */
export type StoredRow = {
  rowNumber: number
  lineNumber: number
  cells: string[]
  issues: RowIssue[] | null
  action: PlanAction | null
  outcome: Outcome | null
  reason: string | null
  detail: Record<string, unknown> | null
  contactId: string | null
}

export type RowSelection = {
  importId: string
  /** Rows above this number. */
  after: number
  limit: number
  action: PlanAction | null
  outcome: Outcome | null
  reason: string | null
}

/** Rows in the order of the file. What happened comes before what was planned. */
export async function readRowPage(
  db: Db,
  { importId, after, limit, action, outcome, reason }: RowSelection,
): Promise<StoredRow[]> {
  return db.$queryRaw<StoredRow[]>`
    SELECT r.row_number AS "rowNumber", r.line_number AS "lineNumber", r.cells, r.issues, p.action, o.outcome,
           coalesce(o.reason, p.reason) AS reason, coalesce(o.detail, p.detail) AS detail,
           coalesce(o.contact_id, p.contact_id)::text AS "contactId"
      FROM import_row r
      LEFT JOIN import_plan_row p USING (import_id, row_number)
      LEFT JOIN import_outcome o USING (import_id, row_number)
     WHERE r.import_id = ${importId}::uuid AND r.row_number > ${after}
       AND (${action}::text IS NULL OR p.action = ${action})
       AND (${outcome}::text IS NULL OR o.outcome = ${outcome})
       AND (${reason}::text IS NULL OR coalesce(o.reason, p.reason) = ${reason})
     ORDER BY r.row_number LIMIT ${limit}`
}
