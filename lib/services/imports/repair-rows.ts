import type { RepairRequest } from '#lib/contract/repairs.ts'
import { AppError } from '#lib/core/app-error.ts'
import { parsePhone } from '#lib/core/normalize/phone.ts'
import { recordAudit } from '#lib/db/audit.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { type CellEdit, insertEditStep } from '#lib/db/import-edits.ts'
import { readErroredCells, readNotErrored, reopenRows } from '#lib/db/import-repairs.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { lockImport, moveImport, type StoredImport } from '#lib/db/imports.ts'
import { putOutbox } from '#lib/db/outbox.ts'
import { areResultsRemoved } from '#lib/db/result-retention.ts'
import { replanRows } from '#lib/services/pipeline/replan-rows.ts'
import { undoView } from '#lib/services/undo/undo-view.ts'
import { requireImport } from './require-import.ts'
import { wrongState } from './wrong-state.ts'

const TIMEOUT_MS = 120_000
const ROWS_MAX = 50_000

/**
 * Has rows in error read as if the file had been right, and runs just those rows again within the same import: lookups, the
 * ledger and undo cover them as if they had been right at first.
 *
 * @returns how many rows run again
 * @throws AppError `not-found`; `import-in-wrong-state` unless the import is complete and not undone; `upload-expired` after
 *   seven days; `request-invalid` for rows that are not in error, or when nothing would change
 */
export async function repairRows(
  db: Db,
  ref: ImportRef,
  { request, userId, tokenId = null }: { request: RepairRequest; userId: string; tokenId?: string | null },
): Promise<{ rows: number }> {
  return db.$transaction(
    async (tx) => {
      const found = await requireRepairable(tx, ref)
      const edits = 'edits' in request ? request.edits : await phoneEdits(tx, found, request)
      const rowNumbers = [...new Set(edits.map(({ rowNumber }) => rowNumber))]
      await refuseOthers(tx, ref.importId, rowNumbers)
      await moveImport(tx, ref, { from: ['completed'], to: 'queued', change: { queuedAt: new Date() } })
      await insertEditStep(tx, { importId: ref.importId, userId }, edits)
      await reopenRows(tx, ref.importId, rowNumbers)
      await replanRows(tx, found, rowNumbers, { alone: true })
      await recordAudit(
        tx,
        { workspaceId: ref.workspaceId, userId, tokenId },
        {
          action: 'repaired',
          subject: { kind: 'import', id: ref.importId, name: found.fileName },
          changes: { rows: { before: null, after: rowNumbers.length } },
        },
      )
      await putOutbox(tx, [{ name: 'import/resumed', data: ref }])
      return { rows: rowNumbers.length }
    },
    { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS },
  )
}

async function requireRepairable(tx: Tx, ref: ImportRef): Promise<StoredImport> {
  await lockImport(tx, ref)
  const found = await requireImport(tx, ref)
  if (found.status !== 'completed') throw wrongState(found.status, 'rows are repaired when it is complete')
  if (await areResultsRemoved(tx, ref.importId))
    throw new AppError('upload-expired', 'Rows are kept for seven days after an import; these are not here any more.')
  const { state } = await undoView(tx, ref, found.completedAt ?? found.statusSince)
  if (state === 'running' || state === 'done')
    throw new AppError('import-in-wrong-state', 'The import was undone: import the file again instead.')
  return found
}

/** Numbers that are valid in the country, written with its calling code. */
async function phoneEdits(
  tx: Tx,
  { importId, mapping }: StoredImport,
  { code, country }: Extract<RepairRequest, { code: string }>,
): Promise<CellEdit[]> {
  const column = mapping?.columns.find(({ target }) => target.kind === 'field' && target.field === 'phone')
  if (!column) throw new AppError('request-invalid', 'No column of this import holds phone numbers.')
  const { columnIndex } = column
  const rows = await readErroredCells(tx, importId, { code, limit: ROWS_MAX })
  const edits = rows.flatMap(({ rowNumber, cells }) => {
    const phone = parsePhone(cells[columnIndex] ?? '', country)
    return 'e164' in phone ? [{ rowNumber, columnIndex, value: phone.e164 }] : []
  })
  if (edits.length === 0)
    throw new AppError('request-invalid', `None of these numbers is a valid one in ${country}. Nothing was changed.`)
  return edits
}

async function refuseOthers(tx: Tx, importId: string, rowNumbers: readonly number[]): Promise<void> {
  const [first] = await readNotErrored(tx, importId, rowNumbers)
  if (first !== undefined)
    throw new AppError('request-invalid', `Row ${first} is not in error: only rows in error can be run again.`)
}
