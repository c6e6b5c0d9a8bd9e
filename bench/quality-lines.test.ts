import { describe, expect, test } from 'vitest'
import { holdersBucket, type JudgedRow, outcomeOf } from './judged-row.ts'
import { lineOf, linesByAnswer, linesByRow } from './quality-lines.ts'
import { wilson } from './wilson.ts'

function row(personId: string, got: string, said: Partial<JudgedRow> = {}): JudgedRow {
  const tier = got ? (4 as const) : null
  const confidence = got ? ('low' as const) : null
  return { queryId: 'q', kind: 'name', personId, got, tier, confidence, holders: 1, isAmbiguous: false, ...said }
}

describe('lineOf', () => {
  test('counts precision over answers and recall over people who are there', () => {
    const rows = [row('a', 'a'), row('b', 'x'), row('c', ''), row('', 'y'), row('', '')]
    const counts = { rows: 5, answered: 3, right: 1, present: 3 }
    expect(lineOf('all', rows)).toMatchObject({ ...counts, precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 })
  })

  test('says nothing of precision where nothing was answered', () => {
    expect(lineOf('all', [row('a', '')])).toMatchObject({ precision: null, interval: null, recall: 0, f1: null })
  })
})

describe('linesByRow', () => {
  test('counts an unanswered row among those who bear its name', () => {
    const lines = linesByRow([row('a', 'a'), row('b', '', { holders: 12 })])
    const found = lines.map(({ group, rows, recall }) => [group, rows, recall])
    expect(found).toEqual([
      ['all', 2, 0.5],
      ['kind name', 2, 0.5],
      ['1 bear the name', 1, 1],
      ['11-100 bear the name', 1, 0],
    ])
  })
})

describe('linesByAnswer', () => {
  const domain = { kind: 'domain', tier: 2, confidence: 'high' } as const
  const rows = [
    row('a', 'a', domain),
    row('b', 'b', { ...domain, tier: 4, confidence: 'low' }),
    row('c', '', { kind: 'domain' }),
    row('d', 'd'),
  ]

  test('counts the recall of a tier over the rows that carry nothing stronger', () => {
    const [second, fourth] = linesByAnswer(rows)
    expect(second).toMatchObject({ group: 'tier 2', answered: 1, precision: 1, present: 3, recall: 1 / 3, f1: 0.5 })
    expect(fourth).toMatchObject({ group: 'tier 4', answered: 2, precision: 1, present: 1, recall: 1, f1: 1 })
  })

  test('counts the recall of a label over everybody who is there', () => {
    const [, , high, low] = linesByAnswer(rows)
    expect(high).toMatchObject({ group: 'label high', precision: 1, recall: 1 / 4 })
    expect(low).toMatchObject({ group: 'label low', precision: 1, recall: 2 / 4 })
  })
})

test('tells the outcomes apart', () => {
  const rows = [
    row('a', 'a'),
    row('a', 'b'),
    row('', 'b'),
    row('a', ''),
    row('a', '', { isAmbiguous: true }),
    row('', '', { isAmbiguous: true }),
  ]
  expect(rows.map(outcomeOf)).toEqual([
    'correct',
    'wrong person',
    'false accept',
    'miss',
    'ambiguous',
    'correct reject',
  ])
})

test('gives the 95 % interval of a share', () => {
  const [low = 0, high = 0] = wilson(300, 300) ?? []
  expect(low).toBeCloseTo(0.9873, 3)
  expect(high).toBeCloseTo(1, 9)
  expect(wilson(5, 10)?.[0]).toBeCloseTo(0.2366, 3)
  expect(wilson(0, 0)).toBe(null)
})

test('counts the bounds of a bucket in', () => {
  const buckets = ['0', '1', '2-10', '2-10', '11-100', '101-1000', '>1000']
  expect([0, 1, 2, 10, 11, 1_000, 1_001].map(holdersBucket)).toEqual(buckets)
})
