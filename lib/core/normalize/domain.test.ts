import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFreeMailDomain, registrableDomain } from './domain.ts'

describe('registrableDomain', () => {
  test('reads URLs, addresses and bare hosts', () => {
    for (const text of [
      'acme.co.uk',
      'https://www.Acme.co.uk/x?y=1',
      'ann@mail.acme.co.uk',
      'ACME.CO.UK.',
      '<http://acme.co.uk>',
      'http://user:pw@acme.co.uk:8080/?u=a@b.com',
      'acme.co.uk/jobs@x',
    ]) {
      expect(registrableDomain(text), text).toBe('acme.co.uk')
    }
  })

  test('gives punycode for international names', () => {
    expect(registrableDomain('www.münchen.de')).toBe('xn--mnchen-3ya.de')
  })

  test('keeps tenants of shared hosts apart, and the host itself', () => {
    expect(registrableDomain('shop.acme.myshopify.com')).toBe('acme.myshopify.com')
    expect(registrableDomain('myshopify.com')).toBe('myshopify.com')
  })

  test('knows governments that sit on a public suffix', () => {
    expect(registrableDomain('https://www.wa.gov.au/')).toBe('wa.gov.au')
    expect(registrableDomain('http://www.opole.pl/kontakt')).toBe('opole.pl')
    expect(registrableDomain('transport.gov.scot')).toBe('transport.gov.scot')
    expect(registrableDomain('gov.kz')).toBe('gov.kz')
    expect(registrableDomain('co.uk')).toBeNull()
  })

  test('refuses what is no public name', () => {
    for (const text of [
      '',
      'Acme Inc.',
      '127.0.0.1',
      '[::1]',
      'acme.local',
      'localhost',
      'n/a',
      'com',
      'http://',
      'a'.repeat(50_000),
    ]) {
      expect(registrableDomain(text), text.slice(0, 20)).toBeNull()
    }
  })

  test('takes the first of several, unless one is no domain', () => {
    expect(registrableDomain('acme.com, acme.de')).toBe('acme.com')
    expect(registrableDomain('acme.com or so')).toBeNull()
  })

  test('gives its own results back unchanged', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const domain = registrableDomain(url)
        if (domain !== null) expect(registrableDomain(domain)).toBe(domain)
      }),
    )
  })
})

describe('isFreeMailDomain', () => {
  test('knows mailbox providers in every country, and no employers', () => {
    for (const domain of ['gmail.com', 'yahoo.co.jp', 'GMX.at', 'web.de', 'qq.com', 'orange.fr'])
      expect(isFreeMailDomain(domain), domain).toBe(true)
    for (const domain of ['acme.com', 'google.com', 'gmail.acme.com', 'outlook-partners.com'])
      expect(isFreeMailDomain(domain), domain).toBe(false)
  })
})
