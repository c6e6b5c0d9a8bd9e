import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_SCORING_MODEL, ScoringModel } from '#lib/contract/scoring-model.ts'
import type { LeadProfile } from './score-fit.ts'
import { gradeOf, scoreLead } from './score-lead.ts'

const BEST: LeadProfile = {
  seniority: 'c-suite',
  department: 'sales',
  employeeCount: 500,
  industry: 'Software',
  icpTier: 'A',
  hasVerifiedEmail: true,
  hasLinkedin: true,
}
const NOTHING: LeadProfile = {
  seniority: 'unknown',
  department: '',
  employeeCount: null,
  industry: '',
  icpTier: 'D',
  hasVerifiedEmail: false,
  hasLinkedin: false,
}
const atImport = (profile: LeadProfile) => scoreLead(DEFAULT_SCORING_MODEL, { profile, engagement: null, intent: null })

const profiles: fc.Arbitrary<LeadProfile> = fc.record({
  seniority: fc.constantFrom('owner', 'vp', 'manager', 'entry', 'unknown'),
  department: fc.constantFrom('sales', 'legal', ''),
  employeeCount: fc.option(fc.nat(100_000)),
  industry: fc.constantFrom('Software', 'Mining', ''),
  icpTier: fc.constantFrom('A', 'B', 'C', 'D'),
  hasVerifiedEmail: fc.boolean(),
  hasLinkedin: fc.boolean(),
})
const shares = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))

describe('scoreLead', () => {
  test('reaches an A at import, when only fit is known, and an F for nothing', () => {
    expect(atImport(BEST)).toMatchObject({ score: 100, grade: 'A' })
    expect(atImport(NOTHING)).toMatchObject({ score: 0, grade: 'F' })
  })

  test('explains itself', () => {
    expect(atImport({ ...BEST, seniority: 'manager' }).parts).toEqual([
      { label: 'Seniority', points: 16.5, max: 30 },
      { label: 'Department', points: 10, max: 10 },
      { label: 'Company size', points: 15, max: 15 },
      { label: 'Industry', points: 10, max: 10 },
      { label: 'ICP tier', points: 20, max: 20 },
      { label: 'Verified email', points: 10, max: 10 },
      { label: 'LinkedIn profile', points: 5, max: 5 },
    ])
  })

  test('weighs engagement and intent once they are known', () => {
    const quiet = scoreLead(DEFAULT_SCORING_MODEL, { profile: BEST, engagement: 0, intent: 0 })
    expect(quiet).toMatchObject({ score: 60, grade: 'B' })
    expect(scoreLead(DEFAULT_SCORING_MODEL, { profile: BEST, engagement: 1, intent: 1 }).score).toBe(100)
  })

  test('asks for the departments, industries and sizes that a workspace wants', () => {
    const model = {
      ...DEFAULT_SCORING_MODEL,
      departments: ['legal'],
      industries: ['Software'],
      employeeCount: { min: 1_000, max: 5_000 },
    }
    const points = Object.fromEntries(
      scoreLead(model, { profile: BEST, engagement: null, intent: null }).parts.map((part) => [
        part.label,
        part.points,
      ]),
    )
    expect(points).toMatchObject({ Department: 0, Industry: 10, 'Company size': 7.5 })
  })

  test('stays within 0..100, and the parts add up to it', () => {
    fc.assert(
      fc.property(profiles, shares, shares, (profile, engagement, intent) => {
        const { score, parts } = scoreLead(DEFAULT_SCORING_MODEL, { profile, engagement, intent })
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(Math.abs(parts.reduce((sum, { points }) => sum + points, 0) - score)).toBeLessThanOrEqual(1)
        expect(parts.reduce((sum, { max }) => sum + max, 0)).toBeCloseTo(100, 0)
        expect(parts.every(({ points, max }) => points >= 0 && points <= max)).toBe(true)
      }),
    )
  })

  test('never falls as engagement rises', () => {
    fc.assert(
      fc.property(
        profiles,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (profile, one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)]
          const score = (engagement: number) =>
            scoreLead(DEFAULT_SCORING_MODEL, { profile, engagement, intent: null }).score
          expect(score(more)).toBeGreaterThanOrEqual(score(less))
        },
      ),
    )
  })
})

describe('gradeOf', () => {
  test('gives a grade from its threshold on', () => {
    const { thresholds } = DEFAULT_SCORING_MODEL
    expect([100, 80, 79, 60, 40, 20, 19, 0].map((score) => gradeOf(score, thresholds)).join('')).toBe('AABBCDFF')
  })
})

describe('ScoringModel', () => {
  test('accepts the default', () => {
    expect(ScoringModel.parse(DEFAULT_SCORING_MODEL)).toEqual(DEFAULT_SCORING_MODEL)
  })

  test('refuses weights that do not add up, grades out of order, and a size range upside down', () => {
    for (const change of [
      { weights: { fit: 0.5, engagement: 0.1, intent: 0.1 } },
      { weights: { fit: 0, engagement: 0.5, intent: 0.5 } },
      { thresholds: { A: 80, B: 90, C: 40, D: 20 } },
      { employeeCount: { min: 10, max: 5 } },
      { fitPoints: { seniority: 0, department: 0, companySize: 0, industry: 0, icpTier: 0, email: 0, linkedin: 0 } },
    ]) {
      expect(ScoringModel.safeParse({ ...DEFAULT_SCORING_MODEL, ...change }).success, JSON.stringify(change)).toBe(
        false,
      )
    }
  })
})
