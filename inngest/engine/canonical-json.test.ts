import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonicalJson', () => {
  test('sorts keys by their letters, also those that look like numbers', () => {
    expect(canonicalJson({ b: 1, '9': 2, '10': 3, ü: 4, A: 5 })).toBe('{"10":3,"9":2,"A":5,"b":1,"ü":4}')
  })

  test('leaves out what JSON has no word for', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, null] })).toBe('{"b":[null,null]}')
    expect(canonicalJson(undefined)).toBe('null')
  })

  test('says the same as the value it was made of', () => {
    const saysTheSame = fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    })
    fc.assert(saysTheSame)
  })
})
