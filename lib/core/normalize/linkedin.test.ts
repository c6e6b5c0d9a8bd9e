import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLinkedin } from './linkedin.ts'

const ID = 'ACwAAABCdefGHIjklmnopqrSTUvwxyz1234567'

describe('parseLinkedin', () => {
  test('finds one slug behind every usual spelling', () => {
    for (const text of [
      'https://www.linkedin.com/in/ann-lee-12',
      'http://de.linkedin.com/in/Ann-Lee-12?trk=abc',
      'linkedin.com/in/ann-lee-12/',
      'www.linkedin.com/in/ann-lee-12#about',
      'https://www.linkedin.com/in/ANN-LEE-12/en',
      'https://m.linkedin.com/in/ann-lee-12/details/experience/',
      'https://www.linkedin.com/mwlite/in/ann-lee-12',
      'https://www.linkedin.com/comm/in/ann-lee-12',
      '//linkedin.com/in/ann%2Dlee%2D12',
      ' <https://www.linkedin.com/in/ann-lee-12>, ',
      'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fuk.linkedin.com%2Fin%2Fann-lee-12',
      '/in/ann-lee-12',
      'in/ann-lee-12',
      '@ann-lee-12',
      'ann-lee-12',
    ]) {
      expect(parseLinkedin(text), text).toEqual({ slug: 'ann-lee-12', urn: null })
    }
  })

  test('decodes percent signs, also where they were encoded twice', () => {
    expect(parseLinkedin('https://linkedin.com/in/%C3%A9lodie')?.slug).toBe('élodie')
    expect(parseLinkedin('https://linkedin.com/in/%25C3%25A9lodie')?.slug).toBe('élodie')
    expect(parseLinkedin('https://linkedin.com/in/ann%ZZlee')?.slug).toBe('ann%zzlee')
  })

  test('gives old public profiles their new name', () => {
    expect(parseLinkedin('www.linkedin.com/pub/ann-lee/1/2b/3c4')?.slug).toBe('ann-lee-3c402b1')
    expect(parseLinkedin('www.linkedin.com/pub/ann-lee')?.slug).toBe('ann-lee')
    expect(parseLinkedin('www.linkedin.com/pub/dir/ann/lee')).toBeNull()
  })

  test('reads URNs and the ids of Sales Navigator and Recruiter as one form', () => {
    for (const text of [
      `urn:li:fsd_profile:${ID}`,
      `urn:li:fs_salesProfile:(${ID},NAME_SEARCH,x)`,
      ID,
      `https://www.linkedin.com/sales/lead/${ID},NAME_SEARCH,ab`,
      `https://www.linkedin.com/in/${ID}`,
      `https://www.linkedin.com/talent/profile/${ID}`,
    ]) {
      expect(parseLinkedin(text), text).toEqual({ slug: null, urn: `urn:li:person:${ID}` })
    }
    expect(parseLinkedin('urn:li:member:1234')).toEqual({ slug: null, urn: 'urn:li:member:1234' })
    expect(parseLinkedin('https://www.linkedin.com/profile/view?id=1234')?.urn).toBe('urn:li:member:1234')
  })

  test('refuses companies, schools, posts, searches and URNs of other things', () => {
    for (const path of [
      'company/acme',
      'school/mit',
      'showcase/x',
      'jobs/view/1',
      'search/results/people',
      'posts/ann-lee',
      'feed',
      'in',
      'in/',
      '',
    ]) {
      expect(parseLinkedin(`https://www.linkedin.com/${path}`), path).toBeNull()
    }
    expect(parseLinkedin('urn:li:organization:5')).toBeNull()
  })

  test('refuses foreign hosts, whatever they pretend', () => {
    for (const text of [
      'https://linkedin.com.evil.example/in/ann',
      'https://evil-linkedin.com/in/ann',
      'https://linkedin.com@evil.example/in/ann',
      'https://evil.example/linkedin.com/in/ann',
      'https://evil.example/?u=https://www.linkedin.com/in/ann',
      'javascript://linkedin.com/in/ann',
      'https://lnkd.in/abc',
      'linkedin.com.evil.example/in/ann',
      'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fevil.example%2Fin%2Fann',
    ]) {
      expect(parseLinkedin(text), text).toBeNull()
    }
  })

  test('refuses text that is no handle', () => {
    for (const text of ['', ' ', 'n/a', 'none', 'Ann Lee', 'ann@acme.com', 'acme.com', '--', 'ab'])
      expect(parseLinkedin(text), text).toBeNull()
  })

  test('reads back whatever slug it found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{3,40}[a-z0-9]$/), (slug) => {
        const found = parseLinkedin(`https://www.linkedin.com/in/${slug}/`)
        if (found?.slug) expect(parseLinkedin(found.slug)).toEqual(found)
      }),
    )
  })
})
