import type { RowEdits } from '#lib/contract/imports.ts'
import { AppError } from '#lib/core/app-error.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readFileRecords } from '#lib/db/edited-rows.ts'
import { type CellEdit, insertEditStep, turnEditStep } from '#lib/db/import-edits.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { lockImport, type StoredImport } from '#lib/db/imports.ts'
import { UPLOAD_LIFE_MS } from '#lib/db/uploads.ts'
import { replanRows } from '#lib/services/pipeline/replan-rows.ts'
import { expired } from './expired.ts'
import { requireImport } from './require-import.ts'
import { wrongState } from './wrong-state.ts'

const TIMEOUT_MS = 120_000

/**
 * Has cells be read as if the file said something else, and plans anew. All of them together are one step that can be taken back.
 *
 * @throws AppError `not-found`; `request-invalid` for a cell that the file has not; `upload-expired`; `import-in-wrong-state`
 */
export async function editRows(db: Db, ref: ImportRef, userId: string, { edits }: RowEdits): Promise<void> {
  const lastOf = new Map(edits.map((edit) => [`${edit.rowNumber} ${edit.columnIndex}`, edit]))
  const wanted = [...lastOf.values()].map((edit) => ({ ...edit, value: edit.value.replaceAll('\0', '') }))
  await db.$transaction(
    async (tx) => {
      const found = await requireReview(tx, ref)
      await refuseForeignCells(tx, ref.importId, wanted)
      await insertEditStep(tx, { importId: ref.importId, userId }, wanted)
      await replanRows(tx, found, [...new Set(wanted.map(({ rowNumber }) => rowNumber))])
    },
    { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS },
  )
}

/**
 * Takes the last step back, or does it again.
 *
 * @throws AppError `not-found`; `conflict` when there is no such step; `upload-expired`; `import-in-wrong-state`
 */
export async function turnEdits(db: Db, ref: ImportRef, way: 'undo' | 'redo'): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const found = await requireReview(tx, ref)
      const rowNumbers = await turnEditStep(tx, ref.importId, way)
      if (!rowNumbers) {
        throw new AppError(
          'conflict',
          way === 'undo' ? 'There is nothing to take back.' : 'There is nothing to do again.',
        )
      }
      await replanRows(tx, found, rowNumbers)
    },
    { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS },
  )
}

/** The import, locked, while its plan may still be changed. */
async function requireReview(tx: Tx, ref: ImportRef): Promise<StoredImport> {
  await lockImport(tx, ref)
  const found = await requireImport(tx, ref)
  if (found.status === 'expired') throw expired()
  if (found.status !== 'review') throw wrongState(found.status, 'its rows are not fixed now')
  if (found.statusSince.getTime() + UPLOAD_LIFE_MS <= Date.now()) throw expired()
  return found
}

async function refuseForeignCells(tx: Tx, importId: string, edits: readonly CellEdit[]): Promise<void> {
  const rows = await readFileRecords(tx, importId, [...new Set(edits.map(({ rowNumber }) => rowNumber))])
  const cellsOf = new Map(rows.map(({ rowNumber, cells }) => [rowNumber, cells.length]))
  const foreign = edits.find(({ rowNumber, columnIndex }) => columnIndex >= (cellsOf.get(rowNumber) ?? 0))
  if (foreign) {
    const { rowNumber, columnIndex } = foreign
    throw new AppError('request-invalid', `The file has no cell in row ${rowNumber}, column ${columnIndex + 1}.`)
  }
}
