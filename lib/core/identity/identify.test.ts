import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tier } from './identify.ts'
import { decide, person } from './identify-fixtures.ts'
import type { PersonCandidate } from './person-candidate.ts'

describe('decideTier', () => {
  const candidates = fc.array(
    fc.record({
      firstName: fc.constantFrom('Robert', 'Bob', 'Rob', 'Robret', 'Ann'),
      lastName: fc.constantFrom('Jones', 'Jonse', 'Weaver'),
      companyName: fc.constantFrom('Acme', 'Globex', 'Initech', ''),
      country: fc.constantFrom('US', 'FR', null),
    }),
    { minLength: 1, maxLength: 12 },
  )
  const queries = fc.record({
    companyName: fc.constantFrom('', 'Acme', 'Initech'),
    companyDomain: fc.constantFrom(null, 'acme.com'),
    linkedinSlug: fc.constantFrom(null, 'robert-jones'),
    country: fc.constantFrom(null, 'US'),
  })
  const people = (list: readonly Partial<PersonCandidate>[]) =>
    list.map((changes, at) => person(at + 1, { ...changes, companyNames: [changes.companyName ?? ''] }))

  test('answers the same whatever the order of the candidates', () => {
    fc.assert(
      fc.property(fc.constantFrom<Tier>(1, 2, 3, 4, 5), queries, candidates, (tier, query, list) => {
        expect(decide(tier, query, people(list).reverse())).toEqual(decide(tier, query, people(list)))
      }),
    )
  })

  test('keeps five at most, scores within 0..1, and high only in the first two tiers', () => {
    fc.assert(
      fc.property(fc.constantFrom<Tier>(1, 2, 3, 4, 5), queries, candidates, (tier, query, list) => {
        const found = decide(tier, query, people(list))
        if (found?.kind === 'ambiguous') expect(found.candidates.length).toBeLessThanOrEqual(5)
        if (found?.kind !== 'match') return
        expect(found.score).toBeGreaterThanOrEqual(0)
        expect(found.score).toBeLessThanOrEqual(1)
        if (found.confidence === 'high') expect(tier).toBeLessThanOrEqual(2)
        if (tier >= 4) expect(found.confidence).toBe('low')
      }),
    )
  })

  test('never matches between twins', () => {
    fc.assert(
      fc.property(fc.constantFrom<Tier>(1, 2, 3, 4, 5), queries, (tier, query) => {
        expect(decide(tier, query, [person(1), person(2)])?.kind).not.toBe('match')
      }),
    )
  })

  test('says which fields agree, nearly agree, contradict or are missing', () => {
    const found = decide(2, { companyDomain: 'acme.com', companyName: 'Globex', country: 'US', linkedinSlug: 'rob' }, [
      person(1),
    ])
    expect(
      found?.kind === 'match' && Object.fromEntries(found.verdicts.map(({ field, verdict }) => [field, verdict])),
    ).toEqual({
      linkedin: 'contradicts',
      email: 'missing',
      name: 'agrees',
      company: 'contradicts',
      domain: 'agrees',
      country: 'agrees',
    })
  })
})
