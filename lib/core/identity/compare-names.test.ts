import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, type NameParts, type NameRelation } from './compare-names.ts'

/** `Ann Bea Lee` → first, middle, last; two words have no middle. */
function name(text: string): NameParts {
  const words = text.split(' ')
  return { firstName: words[0] ?? '', middleName: words.slice(1, -1).join(' '), lastName: words.at(-1) ?? '' }
}

function expectRelation(relation: NameRelation, pairs: readonly (readonly [string, string])[]): void {
  for (const [ours, theirs] of pairs) {
    expect(compareNames(name(ours), name(theirs)).relation, `${ours} / ${theirs}`).toBe(relation)
  }
}

describe('compareNames', () => {
  test('takes case, accents, signs and order for the same name', () => {
    expectRelation('same', [
      ['José García', 'JOSE GARCIA'],
      ["Sean O'Brien", 'Sean OBrien'],
      ['Jean-Luc Picard', 'Jeanluc Picard'],
      ['Lee Ann', 'Ann Lee'],
      ['Ann Lee', 'Ann Bea Lee'],
    ])
    expect(compareNames(name('Lee Ann'), name('Ann Lee')).swapped).toBe(true)
  })

  test('takes nicknames, middle names, short forms and parts of a double surname for variants', () => {
    expectRelation('variant', [
      ['Bob Jones', 'Robert Jones'],
      ['Liz Taylor', 'Elizabeth Taylor'],
      ['Quincy Adams', 'John Quincy Adams'],
      ['Ann Smith', 'Ann Smith-Jones'],
      ['Jo Berg', 'Jo von-Berg'],
    ])
  })

  test('knows an initial', () => {
    expectRelation('initial', [
      ['J Smith', 'John Smith'],
      ['John S', 'John Smith'],
    ])
  })

  test('counts slips of the pen', () => {
    expectRelation('typo', [
      ['Jonh Smith', 'John Smith'],
      ['Katherina Mueler', 'Katharina Mueller'],
    ])
    expect(compareNames(name('Katherina Mueler'), name('Katharina Mueller')).edits).toBe(2)
  })

  test('doubts a slip that makes another name', () => {
    expect(compareNames(name('Seth Donaldson'), name('Beth Donaldson')).doubtful).toBe(true)
    expect(compareNames(name('Ann Berry'), name('Ann Perry')).doubtful).toBe(true)
    expect(compareNames(name('Katharina Muller'), name('Katharina Mueller')).doubtful).toBe(false)
  })

  test('keeps apart who shares only one part, or has another middle name', () => {
    expectRelation('partial', [
      ['Ann Lee', 'Ann Jones'],
      ['Ann Lee', 'Charlotte Lee'],
      ['John Albert Smith', 'John Wilbur Smith'],
      ['John A Smith', 'John B Smith'],
    ])
    expectRelation('different', [['Ann Lee', 'Charlotte Jones']])
  })

  test('does not take one given name for a slip or a short form of another', () => {
    expectRelation('partial', [
      ['Paul Lee', 'Ann Lee'],
      ['Johnny Smith', 'Joanne Smith'],
      ['Ronald Smith', 'Donald Smith'],
    ])
  })

  test('says missing where there is nothing to compare', () => {
    expect(compareNames(name(''), name('Ann Lee')).relation).toBe('missing')
  })

  test('does not depend on which name comes first', () => {
    const part = fc.constantFrom(
      'ann',
      'anne',
      'bob',
      'robert',
      'lee',
      'smith',
      'smyth',
      'jones',
      'de la cruz',
      'j',
      '',
    )
    const parts = fc.record({ firstName: part, middleName: part, lastName: part })
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const [one, other] = [compareNames(left, right), compareNames(right, left)]
        expect(one.relation).toBe(other.relation)
        expect(one.score).toBeCloseTo(other.score, 2)
        expect(one.score).toBeGreaterThanOrEqual(0)
        expect(one.score).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('finds every name the same as itself', () => {
    const part = fc.stringMatching(/^[a-z]{1,10}$/)
    fc.assert(
      fc.property(part, part, part, (firstName, middleName, lastName) => {
        const parts = { firstName, middleName, lastName }
        expect(compareNames(parts, parts)).toMatchObject({ relation: 'same', score: 1, edits: 0, swapped: false })
      }),
    )
  })
})
