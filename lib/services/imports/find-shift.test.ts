import { expect, test } from 'vitest'
import { findShift } from './find-shift.ts'

const profile = (columnIndex: number, header: string, kinds: Record<string, number>) => ({
  columnIndex,
  header,
  kinds,
  sample: '',
  fillRate: 1,
  distinctValues: 9,
  choices: [],
  dateOrder: null,
})
const PROFILES = [
  profile(0, 'Name', { text: 1 }),
  profile(1, 'Email', { email: 0.9, text: 0.1 }),
  profile(2, 'Company', { text: 1 }),
]
const rows = (moved: number, total = 100) =>
  Array.from({ length: total }, (_, at) => ({
    rowNumber: at + 1,
    cells:
      at >= total - moved
        ? ['Ada', 'Lovelace', `p${at}@acme.com`, 'Acme']
        : ['Ada Lovelace', `p${at}@acme.com`, 'Acme'],
  }))

test('values that stand one column further from some row on are found, and from where', () => {
  expect(findShift(rows(10), PROFILES)).toEqual({ header: 'Email', by: 1, fromRow: 91, rowsMoved: 10 })
})

test('rows as they should be, and a stray address among notes, are no shift', () => {
  expect(findShift(rows(0), PROFILES)).toBeNull()
  expect(findShift(rows(2), PROFILES)).toBeNull()
  const both = rows(0).map(({ rowNumber, cells }) => ({ rowNumber, cells: [...cells.slice(0, 2), 'note@acme.com'] }))
  expect(findShift(both, PROFILES)).toBeNull()
})

test('a shift to the left is found as well', () => {
  const left = rows(0).map(({ rowNumber, cells }) => ({ rowNumber, cells: rowNumber > 50 ? cells.slice(1) : cells }))
  expect(findShift(left, PROFILES)).toEqual({ header: 'Email', by: -1, fromRow: 51, rowsMoved: 50 })
})

test('an empty cell beside a filled one, and links of another kind, are no shift', () => {
  const links = [profile(0, 'Website', { url: 0.7, domain: 0.3 }), profile(1, 'LinkedIn', { linkedin: 1 })]
  const bare = rows(0).map(({ rowNumber }) => ({ rowNumber, cells: ['acme.com', 'https://acme.com/about'] }))
  expect(findShift(bare, links)).toBeNull()
  const empty = rows(0).map(({ rowNumber, cells }) => ({ rowNumber, cells: ['Ada', '', cells[1] ?? ''] }))
  expect(findShift(empty, PROFILES)).toBeNull()
})
