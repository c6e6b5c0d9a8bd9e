import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companySimilarity } from './company-similarity.ts'

describe('companySimilarity', () => {
  test('is 1 for spellings of one name', () => {
    expect(companySimilarity('ACME, Inc.', 'Acme GmbH & Co. KG')).toBe(1)
    expect(companySimilarity('Johnson and Johnson', 'Johnson & Johnson')).toBe(1)
  })

  test('is high for slips, acronyms, and names within names', () => {
    for (const [ours, theirs] of [
      ['Metropolitan Transportation Authority', 'MTA'],
      ['Lon gIsland Rail Road', 'Long Island Rail Road'],
      ['Siemens Energy', 'Siemens Energy Austria GmbH'],
      ['Hicskgas', 'Hicksgas'],
      ['International Business Machines', 'IBM'],
    ] as const) {
      expect(companySimilarity(ours, theirs), ours).toBeGreaterThan(0.7)
    }
  })

  test('is low for companies of one kind', () => {
    for (const [ours, theirs] of [
      ['Municipal Police of Kent', 'Municipal Police of Essex'],
      ['Douglas County School District', 'Parkway School District'],
      ['Bank of Hawaii', 'Bank of Ireland'],
      ['Acme', 'Globex'],
      ['First National Bank', 'Deutsche Bank'],
    ] as const) {
      expect(companySimilarity(ours, theirs), ours).toBeLessThan(0.5)
    }
  })

  test('is 0 where a side has no name', () => {
    expect(companySimilarity('', 'Acme')).toBe(0)
    expect(companySimilarity('…', '')).toBe(0)
  })

  test('stays in 0..1, is symmetric, and 1 with itself', () => {
    const name = fc.array(fc.constantFrom('acme', 'acmes', 'bank', 'of', 'north', 'ab', 'global', 'group', 'a'), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(name, name, (left, right) => {
        const [ours, theirs] = [left.join(' '), right.join(' ')]
        const similarity = companySimilarity(ours, theirs)
        expect(similarity).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeLessThanOrEqual(1)
        expect(similarity).toBeCloseTo(companySimilarity(theirs, ours), 9)
        if (ours !== '') expect(companySimilarity(ours, ours)).toBe(1)
      }),
    )
  })
})
