import { z } from 'zod'
import type { UndoKeptPage } from '#lib/contract/imports.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readUndoKept } from '#lib/db/import-undo.ts'
import { fieldLabel } from '#lib/services/imports/field-label.ts'
import { requireImport } from '#lib/services/imports/require-import.ts'

export const UndoKeptQuery = z.object({ after: z.coerce.number().int().min(0).default(0) })

const PAGE_SIZE = 100

/**
 * What undo left as it is, by row; fields by the names people know.
 *
 * @throws AppError `not-found`
 */
export async function listUndoKept(
  db: Db,
  ref: ImportRef,
  { after }: z.infer<typeof UndoKeptQuery>,
): Promise<z.infer<typeof UndoKeptPage>> {
  await requireImport(db, ref)
  const rows = await readUndoKept(db, ref, { after, limit: PAGE_SIZE + 1 })
  const own = await readCustomFields(db, ref.workspaceId)
  const kept = rows
    .slice(0, PAGE_SIZE)
    .map((row) => ({ ...row, fields: row.fields.map((field) => fieldLabel(field, own)) }))
  return { kept, next: rows.length > PAGE_SIZE ? (kept.at(-1)?.rowNumber ?? null) : null }
}
