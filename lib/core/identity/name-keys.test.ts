import { describe, expect, test } from 'vitest'
import { nameKey } from '#lib/core/normalize/name-key.ts'
import { nameKeysOf } from './name-keys.ts'

describe('nameKeysOf', () => {
  test('starts with the name as it stands', () => {
    expect(nameKeysOf({ firstName: 'Bob', middleName: '', lastName: 'Jones' })[0]).toBe(nameKey('bob', 'jones'))
  })

  test('reaches nicknames, both orders, middle names and parts of a surname', () => {
    const keys = nameKeysOf({ firstName: 'Bob', middleName: 'Quincy', lastName: 'de la Cruz-Berg' })
    for (const [first, last] of [
      ['robert', 'delacruzberg'],
      ['delacruzberg', 'bob'],
      ['quincy', 'delacruzberg'],
      ['bob', 'cruzberg'],
      ['bob', 'berg'],
      ['bob', 'cruz'],
    ] as const) {
      expect(keys, `${first} ${last}`).toContain(nameKey(first, last))
    }
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBeLessThanOrEqual(40)
  })

  test('stays few for a cell that is no name', () => {
    const words = Array.from({ length: 5_000 }, (_, at) => `word${at}`).join(' ')
    expect(nameKeysOf({ firstName: words, middleName: words, lastName: words }).length).toBeLessThanOrEqual(40)
  })

  test('has none for half a name', () => {
    expect(nameKeysOf({ firstName: 'Bob', middleName: '', lastName: '' })).toEqual([])
  })
})
