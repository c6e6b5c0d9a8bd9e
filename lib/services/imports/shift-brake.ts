import type { Brake } from '#lib/contract/imports.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { readEdits } from '#lib/db/import-edits.ts'
import type { StoredImport } from '#lib/db/imports.ts'
import { sampleRows } from '#lib/db/row-samples.ts'
import type { StoredUpload } from '#lib/db/uploads.ts'
import { findShift } from './find-shift.ts'

const ROWS_LOOKED_AT = 2_000

/**
 * A brake for a column whose values stand one column further in some of the rows; rows spread over the whole file are
 * looked at, with what was fixed by hand.
 */
export async function shiftBrake(
  db: Db | Tx,
  { importId, rowsTotal }: Pick<StoredImport, 'importId' | 'rowsTotal'>,
  { rowCount, reading }: Pick<StoredUpload, 'rowCount' | 'reading'>,
): Promise<Brake | null> {
  const sampled = await sampleRows(db, importId, { rowsTotal: rowsTotal ?? rowCount, count: ROWS_LOOKED_AT })
  const numbers = sampled.map(({ rowNumber }) => rowNumber)
  const edits = await readEdits(db, importId, numbers)
  const rows = sampled.map(({ rowNumber, cells }) => {
    const fixed = edits.get(rowNumber)
    return { rowNumber, cells: fixed ? cells.map((cell, at) => fixed.get(at) ?? cell) : cells }
  })
  const shift = findShift(rows, reading.profiles)
  if (!shift) return null
  const side = shift.by === 1 ? 'right' : 'left'
  const share = Math.max(1, Math.round((100 * shift.rowsMoved) / rows.length))
  const text = `What belongs under “${shift.header}” stands one column further to the ${side} in about ${share} % of the rows, first seen in row ${shift.fromRow.toLocaleString('en')}.`
  return { code: 'shifted-column', text }
}
