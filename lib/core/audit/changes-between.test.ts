import { expect, test } from 'vitest'
import { changesBetween } from './changes-between.ts'

test('tells the parts that differ, and no others', () => {
  expect(changesBetween({ name: 'Spring', status: 'draft' }, { name: 'Spring', status: 'active' })).toEqual({
    status: { before: 'draft', after: 'active' },
  })
})

test('a thing that was made has nothing before, one that was removed nothing after', () => {
  expect(changesBetween(null, { name: 'Spring' })).toEqual({ name: { before: null, after: 'Spring' } })
  expect(changesBetween({ name: 'Spring' }, null)).toEqual({ name: { before: 'Spring', after: null } })
})

test('lists and dates are compared by what is in them', () => {
  const at = new Date('2026-11-21T00:00:00Z')
  expect(changesBetween({ steps: ['a', 'b'], at }, { steps: ['a', 'b'], at: new Date(at) })).toEqual({})
  expect(changesBetween({ steps: ['a'] }, { steps: ['b'] })).toEqual({ steps: { before: ['a'], after: ['b'] } })
})

test('a part that is left out is the same as one that is empty', () => {
  expect(changesBetween({ name: 'Spring', country: null }, { name: 'Spring' })).toEqual({})
})
