import { describe, expect, test } from 'vitest'
import { detectJobChange, type JobInFile } from './job-change.ts'
import type { PersonFacts } from './person-facts.ts'

const FACTS: PersonFacts = {
  personId: 'p1',
  linkedinUrl: '',
  linkedinUrn: '',
  firstName: 'Ann',
  middleName: '',
  lastName: 'Lee',
  suffix: '',
  emails: [],
  phones: [],
  title: 'VP of Sales',
  seniority: 'vp',
  department: 'sales',
  decisionMaker: true,
  companyId: 'c1',
  companyName: 'Acme',
  companyDomain: 'acme.com',
  industry: '',
  employeeCount: null,
  techStack: [],
  companyCountry: null,
  location: '',
  country: null,
  startedAt: '2026-03-01',
  experience: [],
}
const SILENT: JobInFile = { title: '', companyName: '', companyDomain: null }

describe('detectJobChange', () => {
  test('sees another company, and since when', () => {
    const change = { changed: true, what: 'company', since: '2026-03-01' }
    expect(detectJobChange({ ...SILENT, companyName: 'Globex', title: 'VP of Sales' }, FACTS)).toEqual(change)
    expect(detectJobChange({ ...SILENT, companyDomain: 'globex.com' }, FACTS)).toEqual(change)
  })

  test('sees another title at the same company', () => {
    expect(detectJobChange({ ...SILENT, companyName: 'Acme Inc.', title: 'Account Executive' }, FACTS)).toEqual({
      changed: true,
      what: 'title',
      since: '2026-03-01',
    })
    expect(detectJobChange({ ...SILENT, title: 'Sales' }, FACTS).what).toBe('title')
  })

  test('sees no change in another spelling, another name under one domain, or silence', () => {
    const none = { changed: false, what: 'none', since: '2026-03-01' }
    expect(detectJobChange({ ...SILENT, companyName: 'ACME GmbH', title: 'VP Sales' }, FACTS)).toEqual(none)
    expect(detectJobChange({ ...SILENT, companyName: 'Rocket Works', companyDomain: 'acme.com' }, FACTS)).toEqual(none)
    expect(detectJobChange(SILENT, FACTS)).toEqual(none)
  })
})
