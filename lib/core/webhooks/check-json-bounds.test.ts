import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkJsonBounds } from './check-json-bounds.ts'

const BOUNDS = { depthMax: 8, valuesMax: 1_000 }
const check = (text: string) => checkJsonBounds(Buffer.from(text), BOUNDS)

test('lets honest JSON through, whatever its texts hold', () => {
  expect(() => check('{"contacts":[{"name":"[[[[[[[[[[[[","note":"a\\"b,,,,\\\\"}]}')).not.toThrow()
  const shallow = fc.array(fc.record({ name: fc.string(), mail: fc.string() }), { maxLength: 50 })
  fc.assert(
    fc.property(shallow, (contacts) => {
      check(JSON.stringify({ contacts }))
    }),
  )
})

test('refuses a hundred thousand levels and a million keys (59)', () => {
  expect(() => check('['.repeat(100_000))).toThrow('deeper than 8 levels')
  expect(() => check('{"a":'.repeat(100_000))).toThrow('deeper than 8 levels')
  expect(() => check(`{${'"a":1,'.repeat(1_000_000)}"a":1}`)).toThrow('more than 1,000 values')
})

test('counts an empty list in a list of empty lists', () => {
  expect(() => check(`[${'[],'.repeat(999)}[]]`)).toThrow('values')
})

test('ends with the bytes where a string does not', () => {
  expect(() => check('{"never ends\\')).not.toThrow()
})
