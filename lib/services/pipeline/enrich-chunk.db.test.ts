import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import { loadDirectory } from '#lib/db/directory/load-directory.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { listLeads } from '#lib/services/leads/list-leads.ts'
import { beginRun } from './begin-run.ts'
import { completeImport } from './complete-import.ts'
import { enrichChunk } from './enrich-chunk.ts'
import { readRunFacts } from './read-run-facts.ts'
import { sampleImport, sampleWorkspace } from './sample-import.ts'
import { settleChunk } from './settle-chunk.ts'

const COMPANIES = `company_id,name,domains,aliases,industry,employee_count,tech_stack,country
c1,Acme,acme.com,,Software,120,postgres|react,US
c2,Globex,globex.com,,Energy,900,,DE
`
const PEOPLE = `person_id,linkedin_url,linkedin_urn,full_name,first_name,middle_name,last_name,suffix,emails,phones,title,seniority,department,company_id,company_name,company_domain,location,country,started_at
p1,https://www.linkedin.com/in/ann-lee,,Ann Lee,Ann,,Lee,,ann@acme.com,,Chief Technology Officer,c-suite,engineering,c1,Acme,acme.com,Boston,US,2020-01-01
p2,https://www.linkedin.com/in/bob-ray-1,,Bob Ray,Bob,,Ray,,bob@acme.com,,Engineer,individual,engineering,c1,Acme,acme.com,Boston,US,2021-01-01
p3,https://www.linkedin.com/in/bob-ray-2,,Bob Ray,Bob,,Ray,,bob@globex.com,,Buyer,individual,operations,c2,Globex,globex.com,Berlin,DE,2021-01-01
`

let database: TestDatabase
let directory: Directory
beforeAll(async () => {
  database = await createTestDatabase()
  directory = openDirectory(database.url)
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-directory-'))
  await writeFile(join(folder, 'companies.csv'), COMPANIES)
  await writeFile(join(folder, 'people.csv'), PEOPLE)
  await loadDirectory(directory, folder, () => undefined)
  await rm(folder, { recursive: true })
})
afterAll(async () => {
  await closeDirectory(directory)
  await database.drop()
})

const ANN = { values: { firstName: 'Ann', lastName: 'Lee', companyDomain: 'acme.com' } }
const SOME_BOB = { values: { firstName: 'Bob', lastName: 'Ray' } }
const NOBODY = { values: { firstName: 'Zed', lastName: 'Quux', email: 'zed@nowhere.example' } }

async function begin(rows: Parameters<typeof sampleImport>[2], options: Parameters<typeof sampleImport>[3] = {}) {
  const { db } = database
  const place = await sampleWorkspace(db)
  const ref = await sampleImport(db, place, rows, options)
  const [chunk] = (await beginRun(db, ref)) ?? []
  if (!chunk) throw new Error('no chunk')
  return { db, place, ref, chunk }
}

test('finds who the rows are, fills in what is sure and leaves the rest for a person to choose', async () => {
  const { db, place, ref, chunk } = await begin([ANN, SOME_BOB, NOBODY])
  const enriched = await enrichChunk({ db, directory }, ref, chunk)
  expect(enriched).toEqual({ rowsLookedUp: 3, rowsMatched: 1 })
  expect(await enrichChunk({ db, directory }, ref, chunk)).toEqual(enriched)
  await settleChunk(db, ref, chunk, { today: '2026-11-21' })
  await completeImport(db, ref)

  const { leads } = await listLeads(db, place, { filter: {}, sort: 'name', limit: 10 })
  const [ann, zed, bob] = leads
  expect(ann).toMatchObject({
    email: 'ann@acme.com',
    jobTitle: 'Chief Technology Officer',
    match: { state: 'matched', tier: 2 },
  })
  expect(zed).toMatchObject({ email: 'zed@nowhere.example', match: { state: 'none' } })
  expect(bob).toMatchObject({ email: null, jobTitle: null, match: { state: 'ambiguous' } })

  const facts = await readRunFacts(db, ref)
  expect(facts.tally).toMatchObject({ outcomes: { imported: 3 }, tiers: { 2: 1 }, ambiguous: 1, unmatched: 1 })
  expect(facts.stage).toBeNull()
  expect(facts.stages.map(({ rowsDone }) => rowsDone)).toEqual([3, 3, 3, 3, 3, 3])
  expect(facts.firstLeadAt).not.toBeNull()
})

test('rows that are left out or suppressed by the file alone are not looked up', async () => {
  const { db } = database
  await db.suppressionEntry.create({ data: { kind: 'domain', value: 'acme.com', reason: 'manual' } })
  const skipped = { ...ANN, plan: { action: 'skip' as const } }
  const { ref, chunk } = await begin([ANN, skipped, NOBODY])
  expect(await enrichChunk({ db, directory }, ref, chunk)).toMatchObject({ rowsLookedUp: 1 })
  await db.suppressionEntry.deleteMany()
})

test('without enrichment nobody is looked up, and the stage is done all the same', async () => {
  const { db, ref, chunk } = await begin([ANN], { enrich: false })
  expect(await enrichChunk({ db, directory }, ref, chunk)).toEqual({ rowsLookedUp: 0, rowsMatched: 0 })
  await settleChunk(db, ref, chunk, { today: '2026-11-21' })
  const facts = await readRunFacts(db, ref)
  expect(facts.stages.find(({ stage }) => stage === 'enriching')?.rowsDone).toBe(1)
  expect(facts.tally).toMatchObject({ unmatched: 0, ambiguous: 0 })
})

test('an import of another workspace is not found', async () => {
  const { db, ref, chunk } = await begin([ANN])
  const { workspaceId } = await sampleWorkspace(db)
  const foreign = { ...ref, workspaceId }
  await expect(enrichChunk({ db, directory }, foreign, chunk)).rejects.toMatchObject({ code: 'not-found' })
  await expect(readRunFacts(db, foreign)).rejects.toMatchObject({ code: 'not-found' })
})
