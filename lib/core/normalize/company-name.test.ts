import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companyKey, companyWords } from './company-name.ts'

describe('companyKey', () => {
  test('is blind to legal forms of the world', () => {
    for (const name of [
      'Acme',
      'ACME, Inc.',
      'Acme GmbH & Co. KG',
      'Acme S.p.A.',
      'Acme A/S',
      'Acme Pty Limited',
      'The Acme Company',
      'Acme Sp. z o.o.',
      'LLC Acme',
      'Acme (formerly Foo)',
    ]) {
      expect(companyKey(name), name).toBe('acme')
    }
    expect(companyKey('株式会社トヨタ')).toBe(companyKey('トヨタ'))
    expect(companyKey('ООО Ромашка')).toBe(companyKey('Ромашка'))
  })

  test('never strips a name to nothing', () => {
    expect(['AMBA', 'COOP', 'Ltd', 'The Co.', 'S.C.S & COMPANY'].map(companyKey)).toEqual([
      'amba',
      'coop',
      'ltd',
      'the',
      'scs',
    ])
  })

  test('keeps words that only look like a form, and what brackets add', () => {
    expect(companyKey('SAS Institute')).toBe('sasinstitute')
    expect(companyKey('AS Roma')).toBe('asroma')
    expect(companyKey('Acme (UK) Ltd')).toBe('acmeuk')
  })

  test('joins abbreviations and takes `&` for `and`', () => {
    expect(companyKey('J.P. Morgan')).toBe(companyKey('JP Morgan'))
    expect(companyKey('Johnson & Johnson')).toBe(companyKey('Johnson and Johnson'))
    expect(companyWords('Coca-Cola Co')).toEqual(['coca', 'cola'])
  })

  test('has something for every name with a letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        if (/[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u.test(name.normalize('NFKC'))) expect(companyKey(name)).not.toBe('')
      }),
    )
  })

  test('does not change when a form is added', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{5,12} [a-z]{5,12}$/),
        fc.constantFrom('Inc', 'GmbH', 'S.A.', 'Ltd.', 'B.V.'),
        (name, form) => {
          expect(companyKey(`${name} ${form}`)).toBe(companyKey(name))
        },
      ),
    )
  })
})
