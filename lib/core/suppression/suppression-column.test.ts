import { expect, test } from 'vitest'
import { suppressionColumn } from './suppression-column.ts'

test('takes the addresses, and leaves the websites beside them alone', () => {
  const rows = [
    ['Ada', 'acme.com', 'ada@acme.com'],
    ['Bob', 'harbour.com', 'bob@harbour.com'],
    ['Eve', 'harbour.com', ''],
  ]
  expect(suppressionColumn(rows)).toBe(2)
})

test('takes domains where there are no addresses', () => {
  expect(suppressionColumn([['1', 'acme.com'], ['2', '*.harbour.com'], ['3']])).toBe(1)
})

test('takes nothing where there is neither', () => {
  expect(suppressionColumn([['Ada', 'Lovelace'], ['acme.com'], ['Bob', 'Ray'], ['Eve', 'Moss']])).toBeNull()
  expect(suppressionColumn([])).toBeNull()
})
