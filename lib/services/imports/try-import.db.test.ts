import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDirectory, type Directory, openDirectory } from '#lib/db/directory/directory.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { SampleDesk } from './sample-desk.ts'
import { startImport } from './start-import.ts'
import { tryImport } from './try-import.ts'

const TODAY = '2026-11-21'
let database: TestDatabase
let directory: Directory
beforeAll(async () => {
  database = await createTestDatabase()
  directory = openDirectory(database.url)
})
afterAll(async () => {
  await closeDirectory(directory)
  await database.drop()
})

test('foretells what the run then does to the first 100 rows, and writes nothing', async () => {
  const desk = await SampleDesk.open(database.db)
  const { workspaceId } = desk.place
  await desk.db.$executeRaw`
    INSERT INTO contact (workspace_id, email, email_key, city) VALUES (${workspaceId}::uuid, 'p7@try.com', 'p7@try.com', 'Oslo')`
  const lines = Array.from({ length: 150 }, (_, at) => (at === 9 ? 'Nobody,,Rome' : `Ada Try,p${at}@try.com,Rome`))
  const ref = await desk.upload(`Name,Email,City\n${lines.join('\n')}\n`)
  const { plan } = await desk.map(ref)
  const before = await countWritten()
  const trial = await tryImport({ db: desk.db, directory }, ref, TODAY)
  expect(await countWritten()).toEqual(before)
  expect(trial.rows).toHaveLength(100)
  expect(trial.rows[7]).toMatchObject({ rowNumber: 8, outcome: 'updated', name: 'Ada Try' })
  expect(trial.rows[7]?.changes).toContainEqual({ label: 'City', before: 'Oslo', after: 'Rome' })
  expect(trial.rows[9]).toMatchObject({ outcome: 'errored', text: 'Missing required identifier', verdict: null })

  await startImport(desk.db, ref, { released: plan.brakes.map(({ code }) => code) })
  await desk.run(ref)
  const ended = await desk.db.$queryRaw<{ row_number: number; outcome: string }[]>`
    SELECT row_number, outcome FROM import_outcome WHERE import_id = ${ref.importId}::uuid AND row_number <= 100 ORDER BY 1`
  expect(ended.map(({ outcome }) => outcome)).toEqual(trial.rows.map(({ outcome }) => outcome))
  await expect(tryImport({ db: desk.db, directory }, ref, TODAY)).rejects.toMatchObject({
    code: 'import-in-wrong-state',
  })
  await desk.close()
})

async function countWritten() {
  const [counts] = await database.db.$queryRaw<object[]>`
    SELECT (SELECT count(*) FROM contact)::int AS contacts, (SELECT count(*) FROM lead)::int AS leads,
           (SELECT count(*) FROM import_outcome)::int AS outcomes, (SELECT count(*) FROM account)::int AS accounts,
           (SELECT count(*) FROM import_enrichment)::int AS enriched`
  return counts
}
