import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { beginRun } from './begin-run.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('the most promising rows are worked on first, and those that are left out last', async () => {
  const desk = await SampleDesk.open(database.db)
  const ref = await desk.upload(`Name,Email,LinkedIn,Title
,broken,,
Ada Lovelace,ada@gmail.com,,
Bob Ray,bob@acme.com,,Clerk
Cleo Poe,cleo@acme.com,https://www.linkedin.com/in/cleo-poe,Chief Executive Officer
Dan Fox,dan@gmail.com,,
`)
  await desk.map(ref)
  await startImport(desk.db, ref)
  const order = async () =>
    (
      await desk.db.$queryRaw<{ row: number }[]>`
        SELECT row_number AS row FROM import_work WHERE import_id = ${ref.importId}::uuid ORDER BY position`
    ).map(({ row }) => row)
  await beginRun(desk.db, ref)
  expect(await order()).toEqual([4, 3, 2, 5, 1])
  await beginRun(desk.db, ref)
  expect(await order()).toHaveLength(5)
  await desk.run(ref)
  await desk.close()
})
