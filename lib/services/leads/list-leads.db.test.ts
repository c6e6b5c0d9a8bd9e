import { afterAll, beforeAll, expect, test } from 'vitest'
import { LeadDetail, LeadPage } from '#lib/contract/leads.ts'
import { sampleFacts, sampleMatch } from '#lib/core/settlement/settlement-samples.ts'
import { replaceEnrichment } from '#lib/db/import-enrichment.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { type SampleWorkspace, sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { countLeadFilters } from './count-lead-filters.ts'
import { listLeads } from './list-leads.ts'
import { readLead } from './read-lead.ts'

let database: TestDatabase
let place: SampleWorkspace
beforeAll(async () => {
  database = await createTestDatabase()
  const { db } = database
  place = await sampleWorkspace(db)
  const people = [
    { values: { firstName: 'Ann', lastName: 'Lee', companyName: 'Acme Inc', jobTitle: 'CTO' } },
    ...['Bob', 'Cid', 'Dot', 'Eve'].map((firstName) => ({
      values: { firstName, lastName: 'Ray', email: `${firstName.toLowerCase()}@100%.example`, jobTitle: 'Intern' },
    })),
  ]
  const ref = await sampleImport(db, place, people)
  const [chunk] = (await beginRun(db, ref)) ?? []
  if (!chunk) throw new Error('no chunk')
  const verdicts = [{ field: 'company', verdict: 'nearly', ours: 'Acme Inc', theirs: 'Acme' }] as const
  const rows = [{ rowNumber: 1, identification: sampleMatch({ verdicts }), facts: sampleFacts() }]
  await db.$transaction((tx) => replaceEnrichment(tx, ref.importId, { ...chunk, rows }))
  await settleChunk(db, ref, chunk, { today: '2026-11-21' })
})
afterAll(() => database.drop())

const list = (more: Partial<Parameters<typeof listLeads>[2]> = {}) =>
  listLeads(database.db, place, { filter: {}, sort: 'name', limit: 100, ...more })
const names = ({ leads }: LeadPage) => leads.map(({ name }) => name)

test('every order pages through all leads once, and carries the total along', async () => {
  for (const sort of ['newest', 'score', 'name'] as const) {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = LeadPage.parse(await list({ sort, limit: 2, after }))
      expect(page.total).toBe(5)
      seen.push(...page.leads.map(({ contactId }) => contactId))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  }
  expect(names(await list())).toEqual(['Ann Lee', 'Bob Ray', 'Cid Ray', 'Dot Ray', 'Eve Ray'])
})

test('filters by tier, confidence, email and words; signs in a search stand for themselves', async () => {
  expect(names(await list({ filter: { tier: ['2'] } }))).toEqual(['Ann Lee'])
  expect(names(await list({ filter: { confidence: ['high'], grade: ['A', 'B', 'C', 'D', 'F'] } }))).toEqual(['Ann Lee'])
  expect((await list({ filter: { tier: ['none'] } })).total).toBe(4)
  expect((await list({ filter: { hasEmail: 'no' } })).total).toBe(0)
  expect(names(await list({ filter: { search: 'ray bob' } }))).toEqual(['Bob Ray'])
  expect((await list({ filter: { search: '%' } })).total).toBe(4)
  expect((await list({ filter: { search: "_'" } })).total).toBe(0)
})

test('counts leads by what they can be filtered by', async () => {
  const counts = await countLeadFilters(database.db, place)
  expect(counts.tier).toEqual({ '2': 1, none: 4 })
  expect(counts.confidence).toEqual({ high: 1, none: 4 })
  expect(Object.values(counts.grade).reduce((sum, count) => sum + count, 0)).toBe(5)
})

test('a lead opened says who it was matched to, where each value comes from, and how its score came about', async () => {
  const [ann] = (await list()).leads
  const detail = LeadDetail.parse(await readLead(database.db, { ...place, contactId: ann?.contactId ?? '' }))
  expect(detail.sentence).toMatch(/company is nearly the same/i)
  expect(detail.values).toContainEqual({
    field: 'companyName',
    label: 'Company name',
    value: 'Acme Inc',
    source: 'File',
    others: [{ source: 'Person directory', value: 'Acme' }],
  })
  expect(detail.scoreParts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(detail.leadScore ?? -1, -0.5)
  expect(detail.experience).toHaveLength(1)
})

test('a campaign of another workspace and a foreign cursor are refused', async () => {
  const { db } = database
  const other = await sampleWorkspace(db)
  const foreign = { ...place, workspaceId: other.workspaceId }
  await expect(listLeads(db, foreign, { filter: {}, sort: 'name', limit: 10 })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(countLeadFilters(db, foreign)).rejects.toMatchObject({ code: 'not-found' })
  const [ann] = (await list()).leads
  const contactId = ann?.contactId ?? ''
  await expect(readLead(db, { ...foreign, contactId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(readLead(db, { ...place, campaignId: other.campaignId, contactId })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(list({ after: 'bm9uc2Vuc2U' })).rejects.toMatchObject({ code: 'request-invalid' })
})
