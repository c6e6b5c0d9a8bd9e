import type { RowIssue } from '#lib/contract/import-record.ts'
import type { Outcome, PlanAction } from '#lib/contract/import-stage.ts'
import type { Db } from './database.ts'

/** A row as the files that people download tell it. */
export type FileRow = {
  rowNumber: number
  cells: string[]
  issues: RowIssue[] | null
  action: PlanAction | null
  outcome: Outcome | null
  reason: string | null
  detail: Record<string, unknown> | null
  contactId: string | null
  identification: { kind: string; personId?: string; tier?: number; confidence?: string; score?: number } | null
}

const PAGE_SIZE = 2_000

/** All rows of an import in the order of the file, or those in error alone; a page at a time, so that memory stays flat. */
export async function* readFileRows(
  db: Db,
  importId: string,
  { onlyErrors }: { onlyErrors: boolean },
): AsyncGenerator<FileRow[]> {
  for (let after = 0; ; ) {
    const rows = await db.$queryRaw<FileRow[]>`
      SELECT r.row_number AS "rowNumber", r.cells, r.issues, p.action, o.outcome, coalesce(o.reason, p.reason) AS reason,
             coalesce(o.detail, p.detail) AS detail, coalesce(o.contact_id, p.contact_id)::text AS "contactId", e.identification
        FROM import_row r
        LEFT JOIN import_plan_row p USING (import_id, row_number)
        LEFT JOIN import_outcome o USING (import_id, row_number)
        LEFT JOIN import_enrichment e USING (import_id, row_number)
       WHERE r.import_id = ${importId}::uuid AND r.row_number > ${after}
         AND (NOT ${onlyErrors} OR coalesce(o.outcome = 'errored', p.action = 'error'))
       ORDER BY r.row_number LIMIT ${PAGE_SIZE}`
    if (rows.length > 0) yield rows
    if (rows.length < PAGE_SIZE) return
    after = rows.at(-1)?.rowNumber ?? after
  }
}
