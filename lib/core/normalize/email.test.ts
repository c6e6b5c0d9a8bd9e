import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEmail } from './email.ts'

describe('parseEmail', () => {
  test('reads an address bare, linked, named or wrapped', () => {
    for (const text of [
      'Ann.Lee@Acme.com',
      ' ann.lee@acme.com; ',
      'mailto:ann.lee@acme.com?subject=x',
      'Ann Lee <ann.lee@acme.com>',
      '"ann.lee@acme.com"',
      '\u200bann.lee@acme.com',
      'ann.lee＠acme.com',
    ]) {
      expect(parseEmail(text), text).toEqual({
        address: 'ann.lee@acme.com',
        key: 'ann.lee@acme.com',
        domain: 'acme.com',
      })
    }
  })

  test('refuses what cannot be delivered to', () => {
    for (const text of [
      '',
      'ann',
      '@acme.com',
      'ann@',
      'ann@@acme.com',
      'a@b@acme.com',
      '.ann@acme.com',
      'ann.@acme.com',
      'a..n@acme.com',
      'ann lee@acme.com',
      'ann@acme',
      'ann@acme.con',
      'ann@-acme.com',
      'ann@acme..com',
      'ann@localhost',
      'ann@127.0.0.1',
      'ann@[127.0.0.1]',
      '"ann lee"@acme.com',
      'ann@acme_x.com',
      `${'a'.repeat(65)}@acme.com`,
      'ann,lee@acme.com',
      'ann@acme.com,bob@acme.com',
      'ann@acme.com/x',
    ]) {
      expect(parseEmail(text), text).toBeNull()
    }
  })

  test('accepts the unusual that is right', () => {
    for (const text of [
      "o'neil@acme.com",
      'a+b@acme.museum',
      'x_y-z@sub.acme.co.uk',
      '1@a.io',
      'jörg@acme.de',
      'bob@wa.gov.au',
    ]) {
      expect(parseEmail(text)?.address, text).toBe(text)
    }
  })

  test('knows one Gmail mailbox behind dots, tags and both names', () => {
    for (const text of ['annlee@gmail.com', 'a.n.n.lee@gmail.com', 'Ann.Lee+news@googlemail.com']) {
      expect(parseEmail(text)?.key, text).toBe('annlee@gmail.com')
    }
  })

  // A plus or a dot may be part of another person's address wherever the provider does not promise otherwise.
  test('takes tags off only where the provider documents them, and dots nowhere else', () => {
    expect(parseEmail('ann+x@outlook.com')?.key).toBe('ann@outlook.com')
    expect(parseEmail('ann+x@acme.com')?.key).toBe('ann+x@acme.com')
    expect(parseEmail('ann.lee@outlook.com')?.key).toBe('ann.lee@outlook.com')
  })

  test('keeps the address as written and puts an international domain in ASCII', () => {
    expect(parseEmail('Ann@Münch.de')).toEqual({
      address: 'ann@münch.de',
      key: 'ann@xn--mnch-0ra.de',
      domain: 'xn--mnch-0ra.de',
    })
  })

  test('reads its own addresses and keys back', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const email = parseEmail(text)
        if (!email) return
        expect(parseEmail(email.address)).toEqual(email)
        expect(parseEmail(email.key)?.key).toBe(email.key)
      }),
    )
  })
})
