import { expect, test } from 'vitest'
import { composeContact } from '#lib/core/settlement/compose-contact.ts'
import { sampleFacts, sampleMatch, sampleRow } from '#lib/core/settlement/settlement-samples.ts'
import { addProvided } from './add-provided.ts'
import { isSamePerson } from './is-same-person.ts'
import type { PersonQuestion } from './person-question.ts'
import type { ProvidedPerson } from './provided-person.ts'
import { missingFields } from './wanted-fields.ts'

const provided = (
  more: Partial<ProvidedPerson['facts']> = {},
  emails: ProvidedPerson['emails'] = [],
): ProvidedPerson => {
  const { emails: _, provided: __, ...facts } = sampleFacts({ personId: 'apollo:1', ...more })
  return { facts, emails }
}

test('fills what the directory lacks and says who gave it', () => {
  const known = sampleFacts({ title: '', seniority: '', department: '', emails: [], phones: [] })
  const facts = addProvided(
    known,
    provided({ phones: ['+15551234567'] }, [{ address: 'Ann@Acme.com', status: 'verified' }]),
    'Apollo',
  )
  expect(facts).toMatchObject({ personId: 'p1', title: 'Chief Technology Officer', emails: ['ann@acme.com'] })
  expect(facts.provided).toEqual({
    fields: { jobTitle: 'Apollo', seniority: 'Apollo', department: 'Apollo', phone: 'Apollo' },
    emails: { 'ann@acme.com': { by: 'Apollo', status: 'verified' } },
  })
})

test('never puts the title of one company beside the name of another', () => {
  const known = sampleFacts({ title: '', companyName: 'Globex', companyDomain: 'globex.com' })
  const facts = addProvided(known, provided(), 'Apollo')
  expect(facts).toMatchObject({ title: '', companyName: 'Globex', industry: 'Software' })
  expect(facts.provided?.fields.jobTitle).toBeUndefined()
})

test('leaves the first provider its word, and takes only the rest from the second', () => {
  const first = addProvided(null, provided({ companyName: '', companyDomain: null, title: '' }), 'Apollo')
  const second = addProvided(
    first,
    provided({ firstName: 'Anna' }, [{ address: 'ann@acme.com', status: 'found' }]),
    'PDL',
  )
  expect(second).toMatchObject({ personId: 'apollo:1', firstName: 'Ann', title: 'Chief Technology Officer' })
  expect(second.provided?.fields).toMatchObject({ firstName: 'Apollo', jobTitle: 'PDL', companyName: 'PDL' })
})

test('an address that mail comes back from is offered to nobody', () => {
  const facts = addProvided(null, provided({}, [{ address: 'ann@acme.com', status: 'undeliverable' }]), 'Apollo')
  expect(facts.emails).toEqual([])
  expect(facts.provided?.emails['ann@acme.com']?.status).toBe('undeliverable')
})

test('what is missing is missing in the file and in the facts', () => {
  expect(missingFields({}, null)).toEqual(['email', 'jobTitle', 'companyName'])
  expect(missingFields({ email: 'a@b.co' }, sampleFacts({ title: '' }))).toEqual(['jobTitle'])
})

const asked: PersonQuestion = {
  email: null,
  linkedinUrl: null,
  firstName: 'Ann',
  lastName: 'Lee',
  companyName: 'Acme',
  companyDomain: 'acme.com',
  country: null,
}

test('the nearest match of a provider is refused when it bears another name', () => {
  expect(isSamePerson(asked, provided())).toBe(true)
  expect(isSamePerson(asked, provided({ firstName: 'Bob', lastName: 'Ray' }))).toBe(false)
  expect(isSamePerson(asked, provided({ firstName: 'Ann', lastName: 'Ray' }))).toBe(false)
  // People marry: the address that was asked for says more than a surname.
  const email = { ...asked, email: 'ann@acme.com' }
  const married = provided({ lastName: 'Ray' }, [{ address: 'ann@acme.com', status: 'verified' }])
  expect(isSamePerson(email, married)).toBe(true)
  const profile = { ...asked, linkedinUrl: 'https://www.linkedin.com/in/ann-lee' }
  expect(isSamePerson(profile, provided({ firstName: 'Anuschka', lastName: 'Ray' }))).toBe(true)
})

const allowed = { foundSlug: true, foundKeys: new Set<string>(), nameKey: null, conflicts: [] }
const email = { address: 'ann@acme.com', key: 'ann@acme.com', domain: 'acme.com' }
const around = {
  held: null,
  options: { fillOnlyEmpty: false, overrideOwners: false, doNotTouch: false },
  tags: [],
  companies: new Map(),
  today: '2026-11-21',
}

test('a contact keeps which provider a value came from, beside the file’s own', () => {
  const facts = addProvided(
    null,
    provided({ location: 'Boston' }, [{ address: 'ann@acme.com', status: 'verified' }]),
    'Apollo',
  )
  const values = { firstName: 'Ann', lastName: 'Lee', companyDomain: 'acme.com', jobTitle: 'CTO' }
  const row = sampleRow(1, { values, facts, identification: { kind: 'none', tiersTried: [3] } })
  const contact = composeContact({ ...around, row, allowed: { ...allowed, file: values, foundEmail: email } })
  expect(contact.sources.email).toEqual({ source: 'provider', by: 'Apollo', others: [] })
  expect(contact.sources.jobTitle).toEqual({
    source: 'file',
    others: [{ source: 'provider', by: 'Apollo', value: 'Chief Technology Officer' }],
  })
  expect(contact).toMatchObject({ emailKey: 'ann@acme.com', emailStatus: 'verified', match: { state: 'none' } })
})

test('the directory’s word stays the directory’s where a provider added to it', () => {
  const facts = addProvided(
    sampleFacts({ title: '' }),
    provided({}, [{ address: 'a.lee@acme.com', status: 'found' }]),
    'PDL',
  )
  const values = { firstName: 'Ann', lastName: 'Lee' }
  const row = sampleRow(1, { values, facts, identification: sampleMatch() })
  const contact = composeContact({ ...around, row, allowed: { ...allowed, file: values, foundEmail: email } })
  expect(contact.sources.email).toEqual({ source: 'directory', others: [] })
  expect(contact.sources.jobTitle).toMatchObject({ source: 'provider', by: 'PDL' })
})

test('a provider that knows the person at another company fills in no job', () => {
  const facts = addProvided(null, provided({ companyName: 'Globex', companyDomain: 'globex.com' }), 'Apollo')
  const values = { firstName: 'Ann', lastName: 'Lee', companyName: 'Acme', companyDomain: 'acme.com' }
  const row = sampleRow(1, { values, facts, identification: { kind: 'none', tiersTried: [] } })
  const contact = composeContact({ ...around, row, allowed: { ...allowed, file: values, foundEmail: null } })
  expect(contact.values).toMatchObject({ companyName: 'Acme', companyDomain: 'acme.com' })
  expect(contact.values.jobTitle).toBeUndefined()
  expect(contact.jobChange).toMatchObject({ kind: 'company', from: 'Acme', to: 'Globex' })
})
