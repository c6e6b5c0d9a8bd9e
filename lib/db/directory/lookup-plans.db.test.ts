import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { ensureDemoDirectory } from '#scripts/demo/ensure-demo-directory.ts'
import { closeDirectory, type Directory, openDirectory } from './directory.ts'
import { explainLookups, LOOKUP_STATEMENTS, scannedTables } from './explain-lookups.ts'

let database: TestDatabase
let directory: Directory
const said: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
  directory = openDirectory(database.url)
  await ensureDemoDirectory(directory, (line) => said.push(line))
})
afterAll(async () => {
  await closeDirectory(directory)
  await database.drop()
})

test('the demo directory is loaded once', async () => {
  const lines = said.length
  await ensureDemoDirectory(directory, (line) => said.push(line))
  expect(said).toHaveLength(lines)
  const { rows } = await directory.pool.query('SELECT people, companies FROM directory.generation')
  expect(rows).toEqual([{ people: 100_000, companies: 10_000 }])
})

test('an explained statement that reads a whole table is seen', async () => {
  const client = await directory.pool.connect()
  expect(await scannedTables(client, { text: "SELECT title FROM directory.person WHERE title = 'x'" })).toEqual([
    'person',
  ])
  client.release()
})

// The smaller a table, the sooner the planner reads it whole: large-directory.large.test.ts asks the same of 1,000,000 people.
test('no lookup of any tier reads a table from end to end among 100,000 people', async () => {
  const { plans, answers } = await explainLookups(directory)
  const tiers = new Set(answers.flatMap((answer) => (answer.kind === 'match' ? [answer.tier] : [])))
  expect(tiers.size).toBeGreaterThanOrEqual(4)
  expect([...plans].filter(([, tables]) => tables.length > 0)).toEqual([])
  expect([...plans.keys()].sort()).toEqual(LOOKUP_STATEMENTS)
})
