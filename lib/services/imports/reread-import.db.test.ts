import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { createImport } from './create-import.ts'
import { editRows } from './edit-rows.ts'
import { listRows, RowQuery } from './list-rows.ts'
import { reopenImport } from './reopen-import.ts'
import { previewReread, rereadImport } from './reread-import.ts'
import { SampleDesk } from './sample-desk.ts'

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

const mapping = async (ref: Parameters<typeof desk.view>[0]) => {
  const view = await desk.view(ref)
  if (view.status !== 'mapping') throw new Error(view.status)
  return view
}

const JUNK = 'Exported by a scanner\nName,Email\nAda Lovelace,ada@acme.com\nBob Ray,bob@acme.com\n'

describe('reading a file again', () => {
  test('replaces what was found out, and drops the mapping and the fixes that went by it', async () => {
    const ref = await desk.upload('Name;Email\nAda, Countess;ada@acme.com\nBob, Clerk;bob@acme.com')
    await desk.map(ref)
    await editRows(desk.db, ref, desk.place.userId, { edits: [{ rowNumber: 1, columnIndex: 0, value: 'Ada King' }] })
    await reopenImport(desk.db, ref)
    await rereadImport(desk, ref, { headerRow: 1 })
    const view = await mapping(ref)
    expect(view).toMatchObject({ rowsTotal: 1, mapping: null, reading: { headerRow: 1, overrides: { headerRow: 1 } } })
    expect(view.columns.map(({ header }) => header)).toEqual(['Ada, Countess', 'ada@acme.com'])
    await rereadImport(desk, ref, {})
    expect(await mapping(ref)).toMatchObject({ rowsTotal: 2, reading: { overrides: {} } })
    const planned = await desk.map(ref)
    expect(planned.edits).toEqual({ cells: 0, canUndo: false, canRedo: false })
  })

  test('shows the beginning first, and leaves everything as it was', async () => {
    const ref = await desk.upload(JUNK)
    const before = await mapping(ref)
    const preview = await previewReread(desk, ref, { headerRow: 2, delimiter: ';' })
    expect(preview.header).toEqual(['Ada Lovelace,ada@acme.com'])
    expect(preview.preview).toEqual([['Bob Ray,bob@acme.com']])
    expect(preview.findings.filter(({ chosen }) => chosen).map(({ aspect }) => aspect)).toEqual(
      expect.arrayContaining(['delimiter', 'header']),
    )
    expect(await mapping(ref)).toEqual(before)
  })

  test('keeps the encoding that the whole file decided, also when it had been chosen otherwise for a while', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `Person ${at},p${at}@acme.com`)
    const ref = await desk.upload(Buffer.from(`Name,Email\n${lines.join('\n')}\nJosé,jose@acme.com\n`, 'latin1'))
    const found = (await mapping(ref)).reading
    expect(found.encoding).not.toBe('utf-8')
    expect((await previewReread(desk, ref, { delimiter: ',' })).dialect.encoding).toBe(found.encoding)
    await rereadImport(desk, ref, { delimiter: ',' })
    expect((await mapping(ref)).reading).toMatchObject({ encoding: found.encoding })
    await rereadImport(desk, ref, { encoding: 'utf-8' })
    expect((await mapping(ref)).reading.encoding).toBe('utf-8')
    expect((await previewReread(desk, ref, {})).dialect.encoding).toBe(found.encoding)
    await rereadImport(desk, ref, {})
    expect((await mapping(ref)).reading.encoding).toBe(found.encoding)
  })

  test('that is refused changes nothing', async () => {
    const ref = await desk.upload(JUNK)
    const before = await mapping(ref)
    for (const [overrides, code] of [
      [{ headerRow: 3 }, 'file-empty'],
      [{ headerRow: 9 }, 'file-unreadable'],
      [{ encoding: 'klingon' }, 'request-invalid'],
      [{ delimiter: '\n' }, 'request-invalid'],
      [{ delimiter: "'", quote: "'" as const }, 'request-invalid'],
    ] as const) {
      await expect(rereadImport(desk, ref, overrides)).rejects.toMatchObject({ code })
    }
    expect(await mapping(ref)).toEqual(before)
  })

  test('holds to the row limit of its entry point', async () => {
    const quoted = Array.from(
      { length: 50 },
      (_, block) => `"${Array.from({ length: 1_200 }, (_, at) => `p${block}x${at}@acme.com`).join('\n')}"`,
    )
    const ref = await desk.upload(`Email\n${quoted.join('\n')}\n`)
    expect((await mapping(ref)).rowsTotal).toBe(50)
    await expect(rereadImport(desk, ref, { quote: '' })).rejects.toMatchObject({ code: 'too-many-rows' })
    expect((await mapping(ref)).rowsTotal).toBe(50)
  })

  test('leaves another import over the same upload as it was', async () => {
    const first = await desk.upload(JUNK)
    await desk.map(first)
    const { uploadId } = await desk.db.import.findUniqueOrThrow({ where: { id: first.importId } })
    const second = desk.ref((await createImport(desk.db, desk.place, uploadId)).importId)
    await reopenImport(desk.db, second)
    await rereadImport(desk, second, { headerRow: 2 })
    const page = await listRows(desk.db, first, RowQuery.parse({}))
    expect([page.header, page.rows.length]).toEqual([['Name', 'Email'], 2])
    expect(await mapping(second)).toMatchObject({ rowsTotal: 1, reading: { headerRow: 2 } })
  })

  test('is for imports that are being mapped, of the own workspace, in time', async () => {
    const ref = await desk.upload(JUNK)
    const other = await SampleDesk.open(database.db)
    const foreign = { ...ref, workspaceId: other.place.workspaceId }
    await expect(rereadImport(other, foreign, {})).rejects.toMatchObject({ code: 'not-found' })
    await expect(previewReread(other, foreign, {})).rejects.toMatchObject({ code: 'not-found' })
    await desk.map(ref)
    await expect(rereadImport(desk, ref, {})).rejects.toMatchObject({ code: 'import-in-wrong-state' })
    await reopenImport(desk.db, ref)
    await desk.db.upload.updateMany({ data: { expiresAt: new Date(0) } })
    await expect(rereadImport(desk, ref, {})).rejects.toMatchObject({ code: 'upload-expired' })
    await other.close()
  })
})
