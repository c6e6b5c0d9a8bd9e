import { describe, expect, test } from 'vitest'
import { decide, person, told } from './identify-fixtures.ts'

describe('tier 2', () => {
  const atAcme = { companyDomain: 'acme.com' }

  test('is high where exactly one person of the name is there', () => {
    expect(told(decide(2, atAcme, [person(1)]))).toBe('match p1 high')
    expect(told(decide(2, { ...atAcme, firstName: 'Bob' }, [person(1)]))).toBe('match p1 high')
  })

  test('is ambiguous between two of one name', () => {
    expect(told(decide(2, atAcme, [person(1), person(2)]))).toBe('ambiguous p1 p2')
  })

  test('prefers the very name to a nickname of it, with less confidence', () => {
    expect(told(decide(2, { ...atAcme, firstName: 'Bob' }, [person(1), person(2, { firstName: 'Bob' })]))).toBe(
      'match p2 medium',
    )
  })

  test('takes a middle name for what it says', () => {
    const two = [person(1, { middleName: 'Albert' }), person(2, { middleName: 'Wilbur' })]
    expect(told(decide(2, { ...atAcme, middleName: 'W.' }, two))).toBe('match p2 high')
  })

  test('is lower for an initial, another company name, another profile, another country', () => {
    for (const query of [{ firstName: 'R' }, { companyName: 'Globex' }, { linkedinSlug: 'rob' }, { country: 'FR' }]) {
      expect(told(decide(2, { ...atAcme, ...query }, [person(1)])), JSON.stringify(query)).toBe('match p1 medium')
    }
  })

  test('leaves misspelt names and other domains to the next tiers', () => {
    expect(told(decide(2, { ...atAcme, lastName: 'Jonse' }, [person(1)]))).toBe('next')
    expect(told(decide(2, { companyDomain: 'globex.com' }, [person(1)]))).toBe('next')
  })
})
