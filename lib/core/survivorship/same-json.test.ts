import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameJson } from './same-json.ts'

test('the order of keys does not count, the order of a list does', () => {
  expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
  expect(sameJson([1, 2], [2, 1])).toBe(false)
  expect(sameJson({ a: null }, {})).toBe(false)
  expect(sameJson({ a: {} }, { a: [] })).toBe(false)
})

test('agrees with what JSON text says about copies and their changes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(sameJson(one, JSON.parse(JSON.stringify(one)))).toBe(true)
      if (sameJson(one, other)) expect(JSON.stringify(one).length).toBe(JSON.stringify(other).length)
    }),
  )
})
