import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { askUndo } from '#lib/services/undo/ask-undo.ts'
import { undoChunk } from '#lib/services/undo/undo-chunk.ts'
import { openImportFile } from './import-file.ts'
import { removeOldResults } from './remove-old-results.ts'
import { SampleDesk } from './sample-desk.ts'
import { startImport } from './start-import.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000)
const stored = async (desk: SampleDesk) =>
  (await readdir(desk.folder, { recursive: true })).filter((name) => name.endsWith('.csv')).length

async function finished(desk: SampleDesk, text: string): Promise<ImportRef> {
  const ref = await desk.upload(text)
  await desk.map(ref)
  await startImport(desk.db, ref)
  await desk.run(ref)
  return ref
}

test('after seven days the cells and files are gone; the ledger and the way back stay', async () => {
  const desk = await SampleDesk.open(database.db)
  const ref = await finished(desk, 'Name,Email\nAda Lovelace,ada@kept.com\nNobody,\n')
  expect(await removeOldResults(desk, inDays(6.9))).toBe(0)
  expect((await openImportFile(desk, ref, 'errors.csv')).fileName).toBe('list errors.csv')

  expect(await removeOldResults(desk, inDays(7.1))).toBe(1)
  expect(await removeOldResults(desk, inDays(7.1))).toBe(0)
  expect(await stored(desk)).toBe(0)
  for (const file of ['errors.csv', 'results.csv', 'original'] as const)
    await expect(openImportFile(desk, ref, file)).rejects.toMatchObject({ code: 'upload-expired' })
  const rows = await desk.db.$queryRaw<object[]>`
    SELECT r.line_number::int, r.cells, r.email_key, o.outcome FROM import_row r JOIN import_outcome o USING (import_id, row_number)
     WHERE import_id = ${ref.importId}::uuid ORDER BY row_number`
  expect(rows).toEqual([
    { line_number: 2, cells: [], email_key: null, outcome: 'imported' },
    { line_number: 3, cells: [], email_key: null, outcome: 'errored' },
  ])
  const view = await desk.view(ref)
  expect(view).toMatchObject({
    status: 'completed',
    filesUntil: null,
    tally: { outcomes: { imported: 1, errored: 1 } },
  })

  await askUndo(desk.db, ref, desk.place)
  await undoChunk(desk.db, ref, { chunkNumber: 1, from: 1, to: 2 })
  const left = await desk.db.$queryRaw`SELECT FROM contact WHERE workspace_id = ${desk.place.workspaceId}::uuid`
  expect(left).toEqual([])
  await desk.close()
})

test('a file that a younger import reads stays for it', async () => {
  const desk = await SampleDesk.open(database.db)
  const first = await finished(desk, 'Name,Email\nAda Lovelace,ada@younger.com\n')
  await database.db
    .$executeRaw`UPDATE import SET status_since = now() - interval '8 days' WHERE id = ${first.importId}::uuid`
  const { uploadId } = await desk.db.import.findUniqueOrThrow({ where: { id: first.importId } })
  await desk.db.import.create({
    data: {
      workspaceId: desk.place.workspaceId,
      uploadId,
      fileName: 'list.csv',
      status: 'mapping',
      options: {},
      rowsTotal: 1,
    },
  })
  expect(await removeOldResults(desk, new Date())).toBe(1)
  expect(await stored(desk)).toBe(1)
  await desk.close()
})
