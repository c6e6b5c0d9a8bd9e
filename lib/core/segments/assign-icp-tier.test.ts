import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IcpCondition, IcpRules } from '#lib/contract/icp-rules.ts'
import { assignIcpTier, type IcpProfile } from './assign-icp-tier.ts'

const PROFILE: IcpProfile = {
  title: 'VP Sales, EMEA',
  seniority: 'vp',
  department: 'sales',
  employeeCount: 250,
  industry: 'Software',
  techStack: ['Salesforce', 'C++'],
  country: 'DE',
  region: 'Île-de-France',
  custom: { plan: 'Gold', seats: 40, trial: false, note: null },
}
const UNKNOWN: IcpProfile = {
  title: '',
  seniority: '',
  department: '',
  employeeCount: null,
  industry: '',
  techStack: [],
  country: null,
  region: '',
  custom: {},
}

const holds = (condition: IcpCondition, profile = PROFILE) =>
  assignIcpTier([{ tier: 'A', conditions: [condition] }], profile) === 'A'

describe('assignIcpTier', () => {
  test('gives the tier of the first rule that holds, D where none does', () => {
    const rules: IcpRules = [
      { tier: 'A', conditions: [{ field: 'country', op: 'is', value: 'FR' }] },
      {
        tier: 'B',
        conditions: [
          { field: 'seniority', op: 'one-of', value: ['VP', 'director'] },
          { field: 'employeeCount', op: 'at-least', value: 100 },
        ],
      },
      { tier: 'C', conditions: [{ field: 'title', op: 'exists' }] },
    ]
    expect(assignIcpTier(rules, PROFILE)).toBe('B')
    expect(assignIcpTier(rules, { ...PROFILE, employeeCount: 99 })).toBe('C')
    expect(assignIcpTier(rules, UNKNOWN)).toBe('D')
    expect(assignIcpTier([], PROFILE)).toBe('D')
  })

  test('compares texts without regard to case and accents, but not to signs that matter', () => {
    expect(holds({ field: 'region', op: 'is', value: 'ile de france' })).toBe(true)
    expect(holds({ field: 'techStack', op: 'is', value: 'C' })).toBe(false)
    expect(holds({ field: 'techStack', op: 'is', value: 'c++' })).toBe(true)
  })

  test('finds whole words, and longer parts of words', () => {
    expect(holds({ field: 'title', op: 'contains', value: 'vp' })).toBe(true)
    expect(holds({ field: 'title', op: 'contains', value: 'vp' }, { ...PROFILE, title: 'MVP coach' })).toBe(false)
    expect(holds({ field: 'techStack', op: 'contains', value: 'sales' })).toBe(true)
  })

  test('counts the bounds in', () => {
    expect(holds({ field: 'employeeCount', op: 'at-least', value: 250 })).toBe(true)
    expect(holds({ field: 'employeeCount', op: 'at-most', value: 250 })).toBe(true)
    expect(holds({ field: 'employeeCount', op: 'at-least', value: 251 })).toBe(false)
    expect(holds({ field: 'custom:seats', op: 'at-least', value: 40 })).toBe(true)
    expect(holds({ field: 'industry', op: 'at-least', value: 0 })).toBe(false)
  })

  test('asks custom fields by their key', () => {
    expect(holds({ field: 'custom:plan', op: 'is', value: 'gold' })).toBe(true)
    expect(holds({ field: 'custom:trial', op: 'is', value: 'false' })).toBe(true)
    expect(holds({ field: 'custom:note', op: 'exists' })).toBe(false)
    expect(holds({ field: 'custom:absent', op: 'exists' })).toBe(false)
  })

  test('meets nothing but `is-not` with a field that is not known', () => {
    const conditions: IcpCondition[] = [
      { field: 'country', op: 'is', value: 'DE' },
      { field: 'country', op: 'contains', value: 'DE' },
      { field: 'country', op: 'one-of', value: ['DE'] },
      { field: 'employeeCount', op: 'at-most', value: 10 },
      { field: 'country', op: 'exists' },
    ]
    expect(conditions.filter((condition) => holds(condition, UNKNOWN))).toEqual([])
    expect(holds({ field: 'country', op: 'is-not', value: 'DE' }, UNKNOWN)).toBe(true)
  })

  test('holds `is` exactly where `is-not` does not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('title', 'country', 'techStack', 'custom:plan'),
        fc.constantFrom('DE', 'Gold', 'Salesforce', 'x'),
        (field, value) => {
          const known = IcpRules.parse([{ tier: 'A', conditions: [{ field, op: 'is', value }] }])
          const not = IcpRules.parse([{ tier: 'A', conditions: [{ field, op: 'is-not', value }] }])
          expect(assignIcpTier(known, PROFILE) === 'A').toBe(assignIcpTier(not, PROFILE) !== 'A')
        },
      ),
    )
  })
})

describe('IcpRules', () => {
  test('refuses rules without conditions, tier D, unknown fields, and values of the wrong kind', () => {
    for (const rule of [
      { tier: 'A', conditions: [] },
      { tier: 'D', conditions: [{ field: 'title', op: 'exists' }] },
      { tier: 'A', conditions: [{ field: 'shoeSize', op: 'exists' }] },
      { tier: 'A', conditions: [{ field: 'employeeCount', op: 'at-least', value: 'many' }] },
      { tier: 'A', conditions: [{ field: 'country', op: 'one-of', value: [] }] },
      { tier: 'A', conditions: [{ field: 'custom:', op: 'exists' }] },
    ]) {
      expect(IcpRules.safeParse([rule]).success, JSON.stringify(rule)).toBe(false)
    }
  })
})
