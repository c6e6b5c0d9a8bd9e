import { expect, test } from 'vitest'
import { type CustomFieldKind, readCustomValue } from './custom-value.ts'

const field = (kind: CustomFieldKind['kind'], choices: string[] = []): CustomFieldKind => ({
  name: 'Own',
  kind,
  choices,
})

test.each([
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1 234,50', 1234.5],
  ["1'234'567", 1234567],
  ['1.234', 1234],
  ['-0.5', -0.5],
  ['0', 0],
  ['007', null],
  ['4006381333931234', null],
  ['about ten', null],
  ['1,2,3', null],
])('the number %s is %s', (text, value) => {
  expect(readCustomValue(text, field('number'))).toBe(value)
})

test('text keeps leading zeros and long numbers', () => {
  for (const text of ['007', '4006381333931234', '1e5']) expect(readCustomValue(text, field('text'))).toBe(text)
})

test('the file’s values become choices as the mapping says, and left out ones are no issue', () => {
  const plan = field('choice', ['Gold', 'Silver'])
  const values = new Map([
    ['premium', 'Gold'],
    ['none', null],
  ])
  expect(readCustomValue('Premium', plan, { values })).toBe('Gold')
  expect(readCustomValue('silver', plan, { values })).toBe('Silver')
  expect(readCustomValue('none', plan, { values })).toBeUndefined()
  expect(readCustomValue('bronze', plan, { values })).toBeNull()
  expect(readCustomValue('opt-in', field('boolean'), { values: new Map([['opt-in', 'yes']]) })).toBe(true)
})

test('a date goes by the order of its column', () => {
  expect(readCustomValue('03/04/2026', field('date'), { dateOrder: 'dmy' })).toBe('2026-04-03')
  expect(readCustomValue('03/04/2026', field('date'))).toBeNull()
})
