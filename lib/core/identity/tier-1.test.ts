import { describe, expect, test } from 'vitest'
import { concludeOpen } from './identify.ts'
import { decide, person, QUERY, told } from './identify-fixtures.ts'

describe('tier 1', () => {
  const byLinkedin = { linkedinSlug: 'robert-jones' }

  test('is high where LinkedIn or email names one person, whatever the company', () => {
    expect(told(decide(1, byLinkedin, [person(1)]))).toBe('match p1 high')
    expect(told(decide(1, { ...byLinkedin, companyName: 'Elsewhere' }, [person(1)]))).toBe('match p1 high')
    expect(told(decide(1, { emailKey: 'rj@acme.com', firstName: '', lastName: '' }, [person(1)]))).toBe('match p1 high')
  })

  test('takes a URN as it takes a URL, and shows it', () => {
    const found = decide(1, { linkedinUrn: 'urn:li:person:x' }, [person(1)])
    expect(told(found)).toBe('match p1 high')
    expect(found?.kind === 'match' && found.verdicts[0]).toEqual({
      field: 'linkedin',
      verdict: 'agrees',
      ours: 'urn:li:person:x',
      theirs: 'urn:li:person:x',
    })
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
