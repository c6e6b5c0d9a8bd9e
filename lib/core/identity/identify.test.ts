import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concludeOpen, decideTier, type Identification, type Tier } from './identify.ts'
import type { PersonCandidate } from './person-candidate.ts'
import type { PersonQuery } from './person-query.ts'

const QUERY: PersonQuery = {
  rowNumber: 1,
  linkedinSlug: null,
  linkedinUrn: null,
  emailKey: null,
  firstName: 'Robert',
  middleName: '',
  lastName: 'Jones',
  companyName: '',
  companyDomain: null,
  country: null,
}
const PERSON: PersonCandidate = {
  personNo: 1,
  personId: 'p1',
  firstName: 'Robert',
  middleName: '',
  lastName: 'Jones',
  linkedinSlug: 'robert-jones',
  emailKeys: ['rj@acme.com'],
  title: 'CFO',
  companyId: 'c1',
  companyName: 'Acme',
  companyNames: ['Acme', 'Acme Rockets'],
  companyDomains: ['acme.com'],
  formerCompanies: [{ name: 'Globex', domains: ['globex.com'] }],
  country: 'US',
}

function person(personNo: number, changes: Partial<PersonCandidate> = {}): PersonCandidate {
  return { ...PERSON, personNo, personId: `p${personNo}`, ...changes }
}

function decide(tier: Tier, query: Partial<PersonQuery>, candidates: readonly PersonCandidate[], holders?: number) {
  const tiersTried = [tier]
  return decideTier({
    tier,
    query: { ...QUERY, ...query },
    candidates,
    holders: holders ?? candidates.length,
    tiersTried,
  })
}

/** `match p1 high`, `ambiguous p1 p2` or `next`. */
function told(identification: Identification | null): string {
  if (identification === null) return 'next'
  if (identification.kind === 'match') return `match ${identification.personId} ${identification.confidence}`
  if (identification.kind === 'none') return 'none'
  return `ambiguous ${identification.candidates.map(({ personId }) => personId).join(' ')}`
}

describe('tier 1', () => {
  const byLinkedin = { linkedinSlug: 'robert-jones' }

  test('is high where LinkedIn or email names one person, whatever the company', () => {
    expect(told(decide(1, byLinkedin, [person(1)]))).toBe('match p1 high')
    expect(told(decide(1, { ...byLinkedin, companyName: 'Elsewhere' }, [person(1)]))).toBe('match p1 high')
    expect(told(decide(1, { emailKey: 'rj@acme.com', firstName: '', lastName: '' }, [person(1)]))).toBe('match p1 high')
  })

  test('does not accept somebody else’s address, and keeps them for a person to look at', () => {
    const query = { ...QUERY, ...byLinkedin, firstName: 'Charlotte', lastName: 'Weaver' }
    expect(told(decide(1, query, [person(1)]))).toBe('next')
    const open = concludeOpen(query, { refused: [person(1)], tiersTried: [1, 4, 5] })
    expect(told(open)).toBe('ambiguous p1')
    expect(open).toMatchObject({ tier: 1, tiersTried: [1, 4, 5] })
  })

  test('lets a changed surname pass', () => {
    expect(told(decide(1, { ...byLinkedin, lastName: 'Weaver' }, [person(1)]))).toBe('match p1 high')
    expect(told(decide(1, { ...byLinkedin, lastName: 'Weaver', companyName: 'Acme' }, [person(1)]))).toBe(
      'match p1 high',
    )
  })

  test('does not take half a name at another company', () => {
    expect(told(decide(1, { ...byLinkedin, lastName: 'Weaver', companyName: 'Initech' }, [person(1)]))).toBe('next')
  })

  test('takes the one of a shared mailbox whose name agrees, and nobody where none stands out', () => {
    const shared = [person(1, { firstName: 'Charlotte', lastName: 'Weaver' }), person(2)]
    expect(told(decide(1, { emailKey: 'rj@acme.com' }, shared))).toBe('match p2 high')
    expect(told(decide(1, { emailKey: 'rj@acme.com', firstName: '', lastName: '' }, shared))).toBe('ambiguous p1 p2')
  })
})

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

  test('does not take a namesake at another company', () => {
    expect(told(decide(3, { companyName: 'Initech', companyDomain: 'initech.com' }, [person(1)]))).toBe('next')
  })
})

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
