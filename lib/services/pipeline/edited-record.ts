import type { RowIssue } from '#lib/contract/import-record.ts'
import type { CsvRecord, RecordIssue } from '#lib/core/csv/read-records.ts'
import { type NormalizedRow, normalizeRecord, type RecordContext } from '#lib/core/records/normalize-record.ts'

/**
 * A record in canonical values, with what was fixed by hand read in place of the file's own cells. Whoever has fixed a row has
 * seen how it was cut: what was wrong with that is told from then on, and does not keep the row out any more. Cells beyond the
 * header's last column still do, until they are emptied.
 *
 * @param edits value by column; columns behind the header's last are the surplus cells
 */
export function normalizeEdited(
  csv: CsvRecord,
  edits: ReadonlyMap<number, string> | undefined,
  context: RecordContext,
): NormalizedRow {
  if (!edits || edits.size === 0) return normalizeRecord(csv, context)
  const cells = csv.cells.map((cell, at) => edits.get(at) ?? cell)
  const surplus = csv.surplus.map((cell, at) => edits.get(csv.cells.length + at) ?? cell)
  const isLeft = csv.issue === 'surplus-cells' && surplus.some((cell) => cell.trim() !== '')
  const row = normalizeRecord({ ...csv, cells, surplus, issue: isLeft ? csv.issue : null }, context)
  if (csv.issue === null || isLeft) return row
  const told: RowIssue = { code: csv.issue, severity: 'warning', field: '', value: '' }
  return { ...row, issues: [told, ...row.issues] }
}

const ISSUES: ReadonlySet<string> = new Set<RecordIssue>([
  'surplus-cells',
  'cell-too-long',
  'record-too-long',
  'unclosed-quote',
])

/** What was wrong with how a row was cut, by what is kept of it. */
export const recordIssueOf = (issues: readonly RowIssue[] | null): RecordIssue | null => {
  const found = issues?.find(({ code, field }) => field === '' && ISSUES.has(code))
  return (found?.code as RecordIssue | undefined) ?? null
}
