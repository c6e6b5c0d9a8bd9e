import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { demoPeople } from './demo-people.ts'
import { sampleEventList } from './sample-event-list.ts'
import { sampleRoster } from './sample-roster.ts'

describe('the sample event list', () => {
  const { bytes, suppressed, kinds } = sampleEventList()
  const text = new TextDecoder().decode(bytes)
  const lines = text
    .split('\r\n')
    .slice(2)
    .filter((line) => line !== '')

  test('holds 500 rows under a preamble, and some of every kind', () => {
    expect(lines).toHaveLength(500)
    expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(500)
  })

  test('has the same bytes every time', () => {
    expect(sampleEventList().bytes).toEqual(bytes)
  })

  test('names everybody whom the demo suppresses', () => {
    const addresses = text.toLowerCase()
    for (const email of [...suppressed.platformEmails, ...suppressed.workspaceEmails])
      expect(addresses).toContain(email)
    for (const domain of suppressed.workspaceDomains) expect(addresses).toContain(`@${domain}`)
  })

  test('is dirty: rows too short, rows too long, quotes in the wrong place', () => {
    const widths = new Set(lines.map((line) => line.split(';').length))
    expect([...widths]).toEqual(expect.arrayContaining([6, 10, 11]))
    expect(lines.some((line) => line.includes(' "VIP"'))).toBe(true)
  })
})

describe('the demo directory', () => {
  test('is the same whenever it is made', () => {
    const size = { people: 500, companies: 60 }
    expect([...demoPeople(size)]).toEqual([...demoPeople(size)])
  })

  test('gives nobody the address or profile of somebody else', () => {
    const people = [...demoPeople({ people: 20_000, companies: 2_000 })]
    const slugs = people.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    const emails = people.map(({ email }) => email).filter((email) => email !== '')
    // Branches that share a domain are the exception: there two people may be reached under one address.
    expect(new Set(emails).size).toBeGreaterThan(emails.length * 0.999)
  })

  test('has namesakes', () => {
    const names = [...demoPeople()].map(({ name }) => `${name.first} ${name.last}`)
    expect(new Set(names).size).toBeLessThan(names.length * 0.9)
  })
})

describe('a roster', () => {
  test('is a CSV of as many rows as asked', () => {
    const { data, errors } = Papa.parse<Record<string, string>>([...sampleRoster(1_000, 'test')].join('').trim(), {
      header: true,
    })
    expect(errors).toEqual([])
    expect(data).toHaveLength(1_000)
  })
})
