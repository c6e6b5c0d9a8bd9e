import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { askUndo } from '#lib/services/undo/ask-undo.ts'
import { undoChunk } from '#lib/services/undo/undo-chunk.ts'
import { repairGroups } from './repair-groups.ts'
import { repairRows } from './repair-rows.ts'
import { SampleDesk } from './sample-desk.ts'
import { startImport } from './start-import.ts'

let database: TestDatabase
let desk: SampleDesk
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  desk = await SampleDesk.open(database.db)
})
afterEach(() => desk.close())

const PHONES = `Name,Phone
Ada Lovelace,+33 1 42 68 53 00
Bea Un,01 42 68 53 01
Cid Deux,01 42 68 53 02
Dan Trois,01 42 68 53 03
Eve Quatre,12
`

async function finished(text: string, identifier: 'phone' | 'email'): Promise<ImportRef> {
  const ref = await desk.upload(text)
  await desk.map(ref, { identifier })
  await startImport(desk.db, ref)
  await desk.run(ref)
  return ref
}

const people = async () =>
  (
    await desk.db.$queryRaw<{ name: string; phone: string | null }[]>`
      SELECT first_name AS name, phone FROM contact WHERE workspace_id = ${desk.place.workspaceId}::uuid ORDER BY 1`
  ).map(({ name, phone }) => `${name} ${phone}`)

const by = (request: Parameters<typeof repairRows>[2]['request']) => ({ userId: desk.place.userId, request })

test('one fix makes all phones right that lack their country, and runs just those rows in the same import', async () => {
  const ref = await finished(PHONES, 'phone')
  const { groups } = await repairGroups(desk.db, ref)
  expect(groups[0]).toMatchObject({
    code: 'phone-without-country',
    fix: { country: 'FR', callingCode: '+33' },
  })
  expect(await people()).toEqual(['Ada +33142685300'])

  const errors = groups.reduce((sum, { count }) => sum + count, 0)
  expect(errors).toBe(4)
  expect(await repairRows(desk.db, ref, by({ code: 'phone-without-country', country: 'FR' }))).toEqual({ rows: 3 })
  expect((await desk.view(ref)).status).toBe('queued')
  const view = await desk.run(ref)
  expect(view.tally.outcomes).toMatchObject({ imported: 4, errored: 1 })
  expect(view.plan.actions).toMatchObject({ create: 4, error: 1 })
  expect(view.stages.find(({ stage }) => stage === 'scoring')).toMatchObject({ rowsDone: 5, rowsTotal: 5 })
  expect(await people()).toEqual(['Ada +33142685300', 'Bea +33142685301', 'Cid +33142685302', 'Dan +33142685303'])

  await askUndo(desk.db, ref, desk.place)
  for (const chunkNumber of [2, 1])
    await undoChunk(desk.db, ref, { chunkNumber, from: chunkNumber === 1 ? 1 : 6, to: chunkNumber === 1 ? 5 : 8 })
  expect(await people()).toEqual([])
  await expect(repairRows(desk.db, ref, by({ code: 'phone-without-country', country: 'FR' }))).rejects.toMatchObject({
    code: 'import-in-wrong-state',
  })
})

test('rows fixed by hand run again; somebody the import knows by now is not made twice', async () => {
  const ref = await finished(
    'Name,Email\nAda Lovelace,ada@acme.com\nAda Lovelace,ada@\nBob Ray,bob@\nCy Fox,cy@acme.com\nDi Ox,di@acme.com\nEd Elk,ed@acme.com\n',
    'email',
  )
  const edit = (rowNumber: number, value: string) => ({ rowNumber, columnIndex: 1, value })
  await expect(repairRows(desk.db, ref, by({ edits: [edit(1, 'x@acme.com')] }))).rejects.toThrow(
    'Row 1 is not in error',
  )
  await repairRows(desk.db, ref, by({ edits: [edit(2, 'ada@acme.com'), edit(3, 'bob@acme.com')] }))
  const { tally } = await desk.run(ref)
  expect(tally.outcomes).toMatchObject({ imported: 5, skipped: 1, errored: 0 })
  const rows = await desk.db.$queryRaw<object[]>`
    SELECT row_number::int AS row, outcome, reason FROM import_outcome WHERE import_id = ${ref.importId}::uuid AND row_number <= 3 ORDER BY 1`
  expect(rows).toEqual([
    { row: 1, outcome: 'imported', reason: null },
    { row: 2, outcome: 'skipped', reason: 'same-person-in-file' },
    { row: 3, outcome: 'imported', reason: null },
  ])
})

test('a repair that helps nobody changes nothing', async () => {
  const ref = await finished(PHONES, 'phone')
  await expect(repairRows(desk.db, ref, by({ code: 'phone-without-country', country: 'IS' }))).rejects.toThrow(
    'None of these numbers is a valid one in IS',
  )
  expect((await desk.view(ref)).status).toBe('completed')
})
