import { z } from 'zod'
import { Outcome, PlanAction } from '#lib/contract/import-stage.ts'
import type { ImportRowPage, ImportRowView } from '#lib/contract/imports.ts'
import { reasonOf, reasonText } from '#lib/core/records/reason-text.ts'
import type { Db } from '#lib/db/database.ts'
import { readEdits } from '#lib/db/import-edits.ts'
import { readRowPage, type StoredRow } from '#lib/db/import-row-pages.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readUploadRow } from '#lib/db/uploads.ts'
import { requireImport } from './require-import.ts'

/** Which rows: all, or those with an action, an outcome, a reason; from behind a row number on. */
export const RowQuery = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  action: PlanAction.nullable().default(null),
  outcome: Outcome.nullable().default(null),
  reason: z.string().max(60).nullable().default(null),
})
export type RowQuery = z.infer<typeof RowQuery>

/** @throws AppError `not-found` */
export async function listRows(db: Db, ref: ImportRef, query: RowQuery): Promise<z.infer<typeof ImportRowPage>> {
  const found = await requireImport(db, ref)
  const upload = await readUploadRow(db, { workspaceId: ref.workspaceId, uploadId: found.uploadId })
  const rows = await readRowPage(db, { importId: ref.importId, ...query, limit: query.limit + 1 })
  const page = rows.slice(0, query.limit)
  const edits = await readEdits(
    db,
    ref.importId,
    page.map(({ rowNumber }) => rowNumber),
  )
  return {
    header: upload?.reading.header ?? [],
    rows: page.map((row) => rowView(row, edits.get(row.rowNumber))),
    next: rows.length > query.limit ? (page.at(-1)?.rowNumber ?? null) : null,
  }
}

/** @param edits what was fixed by hand in this row, by column */
export function rowView({ issues, detail, ...row }: StoredRow, edits?: ReadonlyMap<number, string>): ImportRowView {
  return {
    ...row,
    cells: edits ? row.cells.map((cell, at) => edits.get(at) ?? cell) : row.cells,
    editedColumns: edits ? [...edits.keys()].sort((left, right) => left - right) : [],
    text: row.reason === null ? null : reasonOf(row.reason, detail),
    issues: (issues ?? []).map((issue) => ({ ...issue, text: reasonText(issue.code) })),
  }
}
