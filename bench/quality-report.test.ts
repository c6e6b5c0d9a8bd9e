import { describe, expect, test } from 'vitest'
import { holdersBucket, type JudgedRow, qualityLines, wilson } from './quality-report.ts'

function row(personId: string, got: string): JudgedRow {
  return {
    queryId: 'q',
    kind: 'name',
    personId,
    got,
    tier: got && '4',
    confidence: got && 'low',
    holders: '1',
    isAmbiguous: false,
  }
}

describe('qualityLines', () => {
  test('counts precision over answers and recall over people who are there', () => {
    const [all] = qualityLines([row('a', 'a'), row('b', 'x'), row('c', ''), row('', 'y'), row('', '')])
    expect(all).toMatchObject({
      group: 'all',
      rows: 5,
      answered: 3,
      right: 1,
      present: 3,
      precision: 1 / 3,
      recall: 1 / 3,
    })
  })

  test('says nothing of precision where nothing was answered', () => {
    expect(qualityLines([row('a', '')])[0]).toMatchObject({ precision: null, precisionLow: null, recall: 0, f1: null })
  })
})

describe('wilson', () => {
  test('gives the 95 % interval of a share', () => {
    const [low, high] = wilson(300, 300)
    expect(low).toBeCloseTo(0.9873, 3)
    expect(high).toBeCloseTo(1, 9)
    expect(wilson(5, 10)[0]).toBeCloseTo(0.2366, 3)
  })
})

describe('holdersBucket', () => {
  test('counts the bounds in', () => {
    expect([1, 2, 10, 11, 1_000, 1_001].map(holdersBucket)).toEqual([
      '1',
      '2-10',
      '2-10',
      '11-100',
      '101-1000',
      '>1000',
    ])
  })
})
