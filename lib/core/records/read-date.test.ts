import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'

test.each([
  ['2026-04-03', undefined, '2026-04-03'],
  ['2026-04-03T10:00:00Z', 'dmy', '2026-04-03'],
  ['2026/4/3 9:05', undefined, '2026-04-03'],
  ['03/04/2026', 'dmy', '2026-04-03'],
  ['03/04/2026', 'mdy', '2026-03-04'],
  ['03/04/2026', undefined, null],
  ['25/03/2026', undefined, '2026-03-25'],
  ['03/25/2026', undefined, '2026-03-25'],
  ['25/03/2026', 'mdy', null],
  ['3.4.26', 'mdy', '2026-04-03'],
  ['31.12.68', undefined, '2068-12-31'],
  ['31.12.69', undefined, '1969-12-31'],
  ['29.02.2024', undefined, '2024-02-29'],
  ['29.02.2026', undefined, null],
  ['31/04/2026', 'dmy', null],
  ['3 April 2026', undefined, '2026-04-03'],
  ['April 3, 2026', undefined, '2026-04-03'],
  ['3. März 2026', undefined, '2026-03-03'],
  ['1er août 2026', undefined, '2026-08-01'],
  ['3 de enero de 2026', undefined, '2026-01-03'],
  ['3 de outubro de 2026', undefined, '2026-10-03'],
  ['3 luglio 2026', undefined, '2026-07-03'],
  ['45000', undefined, null],
  ['next Tuesday', undefined, null],
  ['', undefined, null],
  ['123/04/2026', 'dmy', null],
] as const)('%s in %s is %s', (text, order, date) => {
  expect(readDate(text, order)).toBe(date)
})
