import { readdir } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { editRows, turnEdits } from './edit-rows.ts'
import { expireImports } from './expire-imports.ts'
import { openImportFile } from './import-file.ts'
import { SampleDesk } from './sample-desk.ts'
import { saveMapping } from './save-mapping.ts'
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

const TEXT = 'Name,Email\nAda Lovelace,ada@acme.com'
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const statuses = () =>
  desk.db.import
    .findMany({ where: { workspaceId: desk.place.workspaceId }, orderBy: { createdAt: 'asc' } })
    .then((imports) => imports.map(({ status }) => status))
const stored = async () =>
  (await readdir(desk.folder, { recursive: true })).filter((name) => name.endsWith('.csv')).length

describe('within the hour', () => {
  test('nothing expires', async () => {
    await desk.upload(TEXT)
    await desk.map(await desk.upload(TEXT))
    await expireImports(desk, later(59))
    expect([await statuses(), await stored()]).toEqual([['mapping', 'review'], 2])
  })
})

describe('after the hour', () => {
  test('what nobody decided on has expired, and its file is gone; the upload is still told', async () => {
    const waiting = await desk.upload(TEXT)
    const reviewed = await desk.upload(TEXT)
    await desk.map(reviewed)
    await expireImports(desk, later(61))
    expect([await statuses(), await stored()]).toEqual([['expired', 'expired'], 0])
    expect(await desk.db.upload.count({ where: { workspaceId: desk.place.workspaceId } })).toBe(2)
    expect((await desk.view(waiting)).status).toBe('expired')
    expect(await expireImports(desk, later(61))).toEqual({ importsExpired: 0, filesRemoved: 0 })
  })

  test('every later step says that the session has expired', async () => {
    const ref = await desk.upload(TEXT)
    const { options } = await desk.map(ref)
    await expireImports(desk, later(61))
    const expired = { code: 'upload-expired', message: expect.stringContaining('Choose the file again') }
    await expect(startImport(desk.db, ref)).rejects.toMatchObject(expired)
    const mapping = { columns: [{ columnIndex: 1, target: { kind: 'field' as const, field: 'email' as const } }] }
    await expect(saveMapping(desk.db, ref, { mapping, options })).rejects.toMatchObject(expired)
    const edits = [{ rowNumber: 1, columnIndex: 0, value: 'x' }]
    await expect(editRows(desk.db, ref, desk.place.userId, { edits })).rejects.toMatchObject(expired)
    await expect(turnEdits(desk.db, ref, 'undo')).rejects.toMatchObject(expired)
    await expect(openImportFile(desk, ref, 'original')).rejects.toMatchObject({ code: 'upload-expired' })
  })

  test('what was started keeps its file, and goes on', async () => {
    const ref = await desk.upload(TEXT)
    await desk.map(ref)
    await startImport(desk.db, ref)
    await expireImports(desk, later(61))
    expect([await statuses(), await stored()]).toEqual([['queued'], 1])
    await desk.run(ref)
    await expireImports(desk, later(180))
    expect([await statuses(), await stored()]).toEqual([['completed'], 1])
  })

  test('a review that began late keeps its file until its own hour is over', async () => {
    const ref = await desk.upload(TEXT)
    await desk.map(ref)
    await desk.db.upload.updateMany({
      where: { workspaceId: desk.place.workspaceId },
      data: { expiresAt: new Date(0) },
    })
    await expireImports(desk, later(30))
    expect([await statuses(), await stored()]).toEqual([['review'], 1])
  })
})
