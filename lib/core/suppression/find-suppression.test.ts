import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSuppression, type SuppressionLists } from './find-suppression.ts'

const LISTS: SuppressionLists = {
  platform: new Map([['gone@acme.com', 'opt-out']]),
  emails: new Map([
    ['gone@acme.com', 'manual'],
    ['bounced@acme.com', 'hard-bounce'],
  ]),
  domains: new Map([['evil.com', 'compliance']]),
}
const find = (emailKeys: readonly string[], domain: string | null = null) =>
  findSuppression(LISTS, { emailKeys, domain })

describe('findSuppression', () => {
  test('asks the platform first, then addresses, then domains', () => {
    expect(find(['gone@acme.com'])).toEqual({ layer: 'platform', reason: 'opt-out', matched: 'gone@acme.com' })
    expect(find(['bounced@acme.com'])).toEqual({ layer: 'email', reason: 'hard-bounce', matched: 'bounced@acme.com' })
    expect(find(['ann@evil.com', 'bounced@acme.com'])).toMatchObject({ layer: 'email' })
  })

  test('suppresses for any one of several addresses', () => {
    expect(find(['fine@acme.com', 'gone@acme.com'])).toMatchObject({ layer: 'platform' })
  })

  test('holds a domain for its subdomains, by address and by company', () => {
    const suppression = { layer: 'domain', reason: 'compliance', matched: 'evil.com' }
    expect(find(['ann@evil.com'])).toEqual(suppression)
    expect(find(['ann@mail.eu.evil.com'])).toEqual(suppression)
    expect(find([], 'shop.Evil.com')).toEqual(suppression)
  })

  test('does not hold it for names that merely end alike, or for the parent', () => {
    expect(find(['ann@notevil.com'])).toBeNull()
    expect(find(['ann@evil.com.acme.org'])).toBeNull()
    expect(find([], 'com')).toBeNull()
  })

  test('lets everybody else through', () => {
    expect(find([], null)).toBeNull()
    expect(find(['ann@acme.com'], 'acme.com')).toBeNull()
  })

  test('covers every subdomain of a suppressed domain', () => {
    const label = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
        expect(find([`ann@${[...labels, 'evil', 'com'].join('.')}`])).not.toBeNull()
        expect(find([`ann@${[...labels, 'evil', 'org'].join('.')}`])).toBeNull()
      }),
    )
  })
})
