import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, nameKey } from './name-key.ts'

describe('foldName', () => {
  test('folds case, accents, apostrophes and signs', () => {
    expect(foldName('  O’Brien-STRÖM, Jr. ')).toBe('obrien strom jr')
    expect(foldName('Łukasz Đorđević')).toBe('lukasz dordevic')
  })

  test('writes other scripts in Latin letters', () => {
    expect(foldName('Мария')).toBe('mariya')
    expect(foldName('王伟')).toBe('wangwei')
  })

  test('leaves nothing of a text without letters and digits', () => {
    expect(foldName(' -- 😀 … ')).toBe('')
  })

  test('is stable: folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldName(foldName(text)) === foldName(text)))
  })

  test('does not depend on how an accent is encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'äéîõüçñåaeo ') }), (text) => {
        expect(foldName(text.normalize('NFD'))).toBe(foldName(text.normalize('NFC')))
      }),
    )
  })
})

describe('nameKey', () => {
  test('is the same for spellings of one name', () => {
    expect(nameKey('Mary Ann', 'van der Berg')).toBe(nameKey('MARYANN', 'Vanderberg'))
    expect(nameKey('José', 'García')).toBe(nameKey('jose', 'GARCIA'))
  })

  test('tells first from last, and where one ends', () => {
    expect(nameKey('Ann', 'Lee')).not.toBe(nameKey('Lee', 'Ann'))
    expect(nameKey('Ann', 'Lee')).not.toBe(nameKey('An', 'NLee'))
  })

  // Directories keep these numbers: another hash would make every stored key useless.
  test('never changes', () => {
    expect(nameKey('Ann', 'Lee')).toMatchInlineSnapshot(`534120368990117984n`)
    expect(nameKey('', '')).toMatchInlineSnapshot(`-3507701850898889027n`)
  })

  test('fits a signed 64-bit integer', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, last) => {
        expect(BigInt.asIntN(64, nameKey(first, last))).toBe(nameKey(first, last))
      }),
    )
  })

  test('spreads: a hundred thousand names share no key', () => {
    const keys = new Set<bigint>()
    for (let at = 0; at < 100_000; at++) keys.add(nameKey(`first${at % 317}`, `last${Math.floor(at / 317)}`))
    expect(keys.size).toBe(100_000)
  })
})
