import { describe, expect, test } from 'vitest'
import { decide, person, told } from './identify-fixtures.ts'

describe('tiers 4 and 5', () => {
  test('answer low where exactly one person bears the name', () => {
    expect(told(decide(4, {}, [person(1)]))).toBe('match p1 low')
    expect(told(decide(5, { firstName: 'Jones', lastName: 'Robert' }, [person(1)]))).toBe('match p1 low')
    expect(
      told(
        decide(5, { firstName: 'Katharina', lastName: 'Muelller' }, [
          person(1, { firstName: 'Katharina', lastName: 'Mueller' }),
        ]),
      ),
    ).toBe('match p1 low')
  })

  test('are ambiguous where several do, counted or seen', () => {
    expect(decide(4, {}, [person(1), person(2)])).toMatchObject({ kind: 'ambiguous', holders: 2 })
    expect(decide(4, {}, [person(1)], 300)).toMatchObject({ kind: 'ambiguous', holders: 300 })
  })

  test('do not take a namesake whose company, domain or country is another', () => {
    for (const query of [{ companyName: 'Initech' }, { companyDomain: 'initech.com' }, { country: 'FR' }]) {
      for (const tier of [4, 5] as const)
        expect(told(decide(tier, query, [person(1)])), JSON.stringify(query)).toBe('next')
    }
  })

  test('do not take them either where the directory knows their company by name only', () => {
    const nameless = person(1, { companyDomains: [] })
    expect(told(decide(4, { companyDomain: 'initech.com' }, [nameless]))).toBe('next')
    const jobless = person(1, { companyDomains: [], companyName: '', companyNames: [], formerCompanies: [] })
    expect(told(decide(4, { companyDomain: 'initech.com' }, [jobless]))).toBe('match p1 low')
  })

  test('keep, and do not take, somebody with another profile', () => {
    expect(told(decide(4, { linkedinSlug: 'rob' }, [person(1)]))).toBe('ambiguous p1')
  })

  test('leave swapped and misspelt names to tier 5, and doubtful ones alone', () => {
    expect(told(decide(4, { firstName: 'Jones', lastName: 'Robert' }, [person(1)]))).toBe('next')
    expect(told(decide(4, { lastName: 'Jonnes' }, [person(1)]))).toBe('next')
    expect(told(decide(5, { lastName: 'Bones' }, [person(1)]))).toBe('next')
    expect(told(decide(5, { firstName: 'R' }, [person(1)]))).toBe('next')
  })

  test('let the very name come before its nicknames', () => {
    expect(told(decide(4, { firstName: 'Bob' }, [person(1), person(2, { firstName: 'Bob' })]))).toBe('match p2 low')
  })
})
