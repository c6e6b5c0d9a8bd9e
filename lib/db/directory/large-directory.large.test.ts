import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { writeDemoDirectory } from '#scripts/demo/write-demo-directory.ts'
import { closeDirectory, type Directory, openDirectory } from './directory.ts'
import { explainLookups, LOOKUP_STATEMENTS } from './explain-lookups.ts'
import { type LoadSummary, loadDirectory } from './load-directory.ts'

const PEOPLE = 1_000_000
const LOADING_MS = 15 * 60_000

let database: TestDatabase
let directory: Directory
let loaded: LoadSummary

beforeAll(async () => {
  database = await createTestDatabase()
  directory = openDirectory(database.url)
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-directory-'))
  await writeDemoDirectory(folder, { people: PEOPLE, companies: PEOPLE / 10 })
  loaded = await loadDirectory(directory, folder, () => {})
  await rm(folder, { recursive: true })
}, LOADING_MS)
afterAll(async () => {
  await closeDirectory(directory)
  await database.drop()
})

test('a million people are loaded whole and take at most 400 bytes each', async () => {
  const { rows } = await directory.pool.query('SELECT count(*)::int AS people FROM directory.person')
  expect(rows).toEqual([{ people: PEOPLE }])
  expect(loaded).toMatchObject({ people: PEOPLE, companies: PEOPLE / 10 })
  expect(loaded.bytes / PEOPLE).toBeLessThanOrEqual(400)
})

test('no lookup of any tier reads a table from end to end among 1,000,000 people', async () => {
  const { plans, answers } = await explainLookups(directory)
  const tiers = new Set(answers.flatMap((answer) => (answer.kind === 'match' ? [answer.tier] : [])))
  expect(tiers.size).toBeGreaterThanOrEqual(4)
  expect([...plans].filter(([, tables]) => tables.length > 0)).toEqual([])
  expect([...plans.keys()].sort()).toEqual(LOOKUP_STATEMENTS)
})
