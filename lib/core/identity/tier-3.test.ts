import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, person, told } from './identify-fixtures.ts'

describe('tier 3', () => {
  const atAcme = { companyName: 'ACME Inc.' }

  test('is medium where the company agrees, by name, alias or domain', () => {
    expect(told(decide(3, atAcme, [person(1)]))).toBe('match p1 medium')
    expect(told(decide(3, { companyName: 'Acme Rokcets' }, [person(1)]))).toBe('match p1 medium')
    expect(told(decide(3, { companyDomain: 'acme.com', lastName: 'Jonse' }, [person(1)]))).toBe('match p1 medium')
  })

  test('asks for more the more people bear the name', () => {
    const alike = { companyName: 'Acme Overseas Trading' }
    expect(told(decide(3, alike, [person(1)], 5))).toBe('match p1 medium')
    expect(told(decide(3, alike, [person(1)], 500))).toBe('match p1 low')
    expect(told(decide(3, alike, [person(1)], 5_000))).toBe('next')
  })

  test('never grows surer as the name grows commoner', () => {
    const rank = { 'match p1 medium': 2, 'match p1 low': 1, next: 0 }
    fc.assert(
      fc.property(
        fc.nat(20_000),
        fc.nat(20_000),
        fc.constantFrom('Acme', 'Acme Overseas', 'Acm', 'Rockets', 'Rocket Acme Group'),
        (few, more, companyName) => {
          const [low, high] = few < more ? [few, more] : [more, few]
          const answers = [low, high].map((holders) => told(decide(3, { companyName }, [person(1)], holders)))
          const [sure = 0, surer = 0] = answers.map((answer) => rank[answer as keyof typeof rank])
          expect(surer).toBeLessThanOrEqual(sure)
        },
      ),
    )
  })

  test('takes a former employer for weaker evidence', () => {
    expect(told(decide(3, { companyName: 'Globex' }, [person(1)]))).toBe('match p1 low')
    expect(told(decide(3, { companyName: 'Globex' }, [person(1)], 500))).toBe('next')
  })

  test('prefers the present employee to the former one', () => {
    const present = person(2, { companyName: 'Globex', companyNames: ['Globex'], companyDomains: ['globex.com'] })
    expect(told(decide(3, { companyName: 'Globex' }, [person(1), present]))).toBe('match p2 medium')
  })

  test('lowers for another country and another profile, below low to no match', () => {
    expect(told(decide(3, { ...atAcme, country: 'FR' }, [person(1)]))).toBe('match p1 low')
    expect(told(decide(3, { ...atAcme, linkedinSlug: 'rob' }, [person(1)]))).toBe('match p1 low')
    expect(told(decide(3, { ...atAcme, country: 'FR', linkedinSlug: 'rob' }, [person(1)]))).toBe('next')
  })

  test('takes a spelling that may be another name with low confidence at most', () => {
    const glen = person(1, { lastName: 'Glen' })
    expect(told(decide(3, { ...atAcme, lastName: 'Green' }, [glen]))).toBe('match p1 low')
  })

  test('is ambiguous where nobody leads clearly', () => {
    expect(told(decide(3, atAcme, [person(1), person(2)]))).toBe('ambiguous p1 p2')
  })

  test('takes the very name before a variant of it in the same company, but with low confidence', () => {
    expect(told(decide(3, atAcme, [person(1, { firstName: 'Bob' }), person(2)]))).toBe('match p2 low')
  })

  test('does not take a namesake at another company', () => {
    expect(told(decide(3, { companyName: 'Initech', companyDomain: 'initech.com' }, [person(1)]))).toBe('next')
  })
})
