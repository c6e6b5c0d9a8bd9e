import { expect, test } from 'vitest'
import type { ImportRowView } from '#lib/contract/imports.ts'
import { issueOf, nextError, pastedEdits, sameElsewhere, withPending } from './grid-edits.ts'

const row = (rowNumber: number, cells: string[], more: Partial<ImportRowView> = {}): ImportRowView => ({
  rowNumber,
  lineNumber: rowNumber + 1,
  cells,
  editedColumns: [],
  action: 'create',
  outcome: null,
  reason: null,
  text: null,
  contactId: null,
  issues: [],
  ...more,
})
const wrong = (value: string) => ({
  code: 'invalid-email',
  severity: 'error' as const,
  field: 'email',
  text: 'Invalid',
  value,
})
const ROWS = [
  row(1, ['Ada', 'ada@']),
  row(4, ['Bob', 'n/a'], { action: 'error', issues: [wrong('n/a')] }),
  row(9, ['Eve', 'n/a'], { action: 'error', issues: [wrong('n/a')] }),
]

test('a block is pasted cell by cell, and what sticks out is left out', () => {
  expect(
    pastedEdits('Ann\tann@x.co\tmore\r\nBob\tbob@x.co\n', { row: 1, column: 0 }, { rows: ROWS, columns: 2 }),
  ).toEqual([
    { rowNumber: 4, columnIndex: 0, value: 'Ann' },
    { rowNumber: 4, columnIndex: 1, value: 'ann@x.co' },
    { rowNumber: 9, columnIndex: 0, value: 'Bob' },
    { rowNumber: 9, columnIndex: 1, value: 'bob@x.co' },
  ])
  expect(pastedEdits('a\nb\nc\nd', { row: 2, column: 1 }, { rows: ROWS, columns: 2 })).toHaveLength(1)
})

test('the same value elsewhere is found, an empty one never', () => {
  const edit = { rowNumber: 4, columnIndex: 1, value: 'bob@x.co' }
  expect(sameElsewhere(ROWS, edit, 'n/a')).toEqual([{ rowNumber: 9, columnIndex: 1, value: 'bob@x.co' }])
  expect(sameElsewhere(ROWS, edit, '')).toEqual([])
})

test('the next error is the next row in error, at its wrong cell, and round again', () => {
  expect(nextError(ROWS, -1)).toEqual({ row: 1, column: 1 })
  expect(nextError(ROWS, 1)).toEqual({ row: 2, column: 1 })
  expect(nextError(ROWS, 2)).toEqual({ row: 1, column: 1 })
  expect(nextError(ROWS.slice(0, 1), -1)).toBeNull()
  expect(issueOf(ROWS[0] ?? row(1, []), 1)).toBeNull()
})

test('what was typed shows at once', () => {
  const [first] = withPending(ROWS, [{ rowNumber: 1, columnIndex: 1, value: 'ada@x.co' }])
  expect(first).toMatchObject({ cells: ['Ada', 'ada@x.co'], editedColumns: [1] })
})
