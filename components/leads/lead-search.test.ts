import { expect, test } from 'vitest'
import { LeadListQuery } from '#lib/contract/leads.ts'
import { type LeadSearch, leadParameters } from './lead-search.ts'

const nothing: LeadSearch = {
  search: '',
  tier: [],
  confidence: [],
  icpTier: [],
  grade: [],
  verdict: [],
  hasEmail: null,
  import: null,
  sort: 'newest',
}

test('what is not asked for stays out', () => {
  expect(leadParameters(nothing, null).toString()).toBe('sort=newest')
  expect(leadParameters({ ...nothing, search: '  ' }, null).has('search')).toBe(false)
})

test('lists repeat their parameter, and the API reads all of it', () => {
  const importId = '01a1fbfb-7beb-74d8-a14c-e54faebe9f45'
  const search: LeadSearch = {
    ...nothing,
    search: ' mary ',
    tier: ['3', 'ambiguous'],
    grade: ['A'],
    hasEmail: 'no',
    import: importId,
    sort: 'score',
  }
  const asked = leadParameters(search, 'cursor')
  expect(asked.getAll('tier')).toEqual(['3', 'ambiguous'])
  const read = LeadListQuery.parse({
    ...Object.fromEntries(asked),
    tier: asked.getAll('tier'),
    grade: asked.getAll('grade'),
  })
  expect(read).toMatchObject({ search: 'mary', hasEmail: 'no', importId, sort: 'score', after: 'cursor', grade: ['A'] })
})
