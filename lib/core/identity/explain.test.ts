import { describe, expect, test } from 'vitest'
import { explainIdentification } from './explain.ts'
import type { FieldVerdict, KeptCandidate } from './identify.ts'

function candidate(verdicts: Partial<Record<FieldVerdict['field'], FieldVerdict['verdict']>>): KeptCandidate {
  const fields = ['linkedin', 'email', 'name', 'company', 'domain', 'country'] as const
  return {
    personNo: 1,
    personId: 'p1',
    score: 0.9,
    verdicts: fields.map((field) => ({ field, verdict: verdicts[field] ?? 'missing', ours: 'x', theirs: 'y' })),
  }
}

describe('explainIdentification', () => {
  test('says what met and what differs', () => {
    const kept = candidate({ linkedin: 'agrees', company: 'contradicts' })
    expect(
      explainIdentification({ kind: 'match', tier: 1, confidence: 'high', holders: 1, tiersTried: [1], ...kept }),
    ).toBe('LinkedIn URL is the same; company differs from the file')
  })

  test('says how many bear the name where the name decides', () => {
    const kept = candidate({ name: 'nearly', company: 'agrees', domain: 'agrees' })
    expect(
      explainIdentification({ kind: 'match', tier: 3, confidence: 'medium', holders: 1_234, tiersTried: [3], ...kept }),
    ).toBe('Company and domain are the same, name is nearly the same; 1,234 people bear that name')
  })

  test('says why nobody was taken', () => {
    const stranger = candidate({ linkedin: 'agrees', name: 'contradicts' })
    expect(
      explainIdentification({ kind: 'ambiguous', tier: 1, holders: 1, tiersTried: [1], candidates: [stranger] }),
    ).toBe("LinkedIn URL is the same; name differs from the file: it may be somebody else's")
    const twins = [candidate({ name: 'agrees' }), candidate({ name: 'agrees' })]
    expect(explainIdentification({ kind: 'ambiguous', tier: 4, holders: 40, tiersTried: [4], candidates: twins })).toBe(
      '2 people fit equally well, 40 people of that name',
    )
    expect(explainIdentification({ kind: 'none', tiersTried: [4, 5] })).toBe('Nobody in the directory fits this row')
  })
})
