import { expect, test } from 'vitest'
import { promiseOf } from './promise-of.ts'

const NO_KEYS = { emailKey: null, linkedinSlug: null, phone: null, externalId: null, contactId: null, nameKey: null }
const ADA = { firstName: 'Ada', lastName: 'Lovelace' }

test('a chief with a profile comes before a clerk with one, and both before a bare name', () => {
  const profile = { ...NO_KEYS, linkedinSlug: 'ada' }
  const chief = promiseOf({ ...ADA, jobTitle: 'Chief Executive Officer', companyDomain: 'acme.com' }, profile)
  const clerk = promiseOf({ ...ADA, jobTitle: 'Clerk', companyDomain: 'acme.com' }, profile)
  const bare = promiseOf(ADA, NO_KEYS)
  expect(chief).toBeGreaterThan(clerk)
  expect(clerk).toBeGreaterThan(bare)
  expect(bare).toBe(0)
})

test('a company’s address says more than a free one', () => {
  const mail = { ...NO_KEYS, emailKey: 'ada@acme.com' }
  expect(promiseOf({ companyDomain: 'acme.com' }, mail)).toBeGreaterThan(promiseOf({}, mail))
})
