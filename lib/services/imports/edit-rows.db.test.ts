import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportOptions } from '#lib/contract/import-options.ts'
import { replacePlan } from '#lib/db/import-plan.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { lookUpByKey } from '#lib/db/look-up-by-key.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { readUploadRow } from '#lib/db/uploads.ts'
import { editRows, turnEdits } from './edit-rows.ts'
import { openImportFile } from './import-file.ts'
import { listRows, RowQuery } from './list-rows.ts'
import { makePlanView } from './make-plan-view.ts'
import { requireImport } from './require-import.ts'
import { SampleDesk } from './sample-desk.ts'
import { startImport } from './start-import.ts'

let database: TestDatabase
let desk: SampleDesk

beforeAll(async () => {
  database = await createTestDatabase()
  desk = await SampleDesk.open(database.db)
})
afterAll(async () => {
  await desk.close()
  await database.drop()
})

const fix = (ref: ImportRef, rowNumber: number, columnIndex: number, value: string) =>
  editRows(desk.db, ref, desk.place.userId, { edits: [{ rowNumber, columnIndex, value }] })
const rowsOf = async (ref: ImportRef) => (await listRows(desk.db, ref, RowQuery.parse({}))).rows
const review = async (ref: ImportRef) => {
  const view = await desk.view(ref)
  if (view.status !== 'review') throw new Error(view.status)
  return view
}
async function planned(text: string): Promise<ImportRef> {
  const ref = await desk.upload(text)
  await desk.map(ref)
  return ref
}

describe('a cell that is fixed', () => {
  test('is read as if the file said so, can be taken back, and done again', async () => {
    const ref = await planned('Name,Email\nAda Lovelace,ada@fix.com\n,not an address')
    expect((await review(ref)).plan.actions).toMatchObject({ create: 1, error: 1 })
    await fix(ref, 2, 1, 'bob@fix.com')
    expect(await review(ref)).toMatchObject({
      plan: { actions: { create: 2, error: 0 }, rowsTotal: 2 },
      edits: { cells: 1, canUndo: true, canRedo: false },
    })
    expect((await rowsOf(ref))[1]).toMatchObject({ cells: ['', 'bob@fix.com'], editedColumns: [1], action: 'create' })
    await turnEdits(desk.db, ref, 'undo')
    expect(await review(ref)).toMatchObject({
      plan: { actions: { create: 1, error: 1 } },
      edits: { cells: 0, canUndo: false, canRedo: true },
    })
    expect((await rowsOf(ref))[1]).toMatchObject({ cells: ['', 'not an address'], editedColumns: [], action: 'error' })
    await turnEdits(desk.db, ref, 'redo')
    expect((await review(ref)).plan.actions).toMatchObject({ create: 2, error: 0 })
  })

  test('goes back to the fix before it, not to the file', async () => {
    const ref = await planned('Name,Email\nAda Lovelace,ada@fix.com')
    await fix(ref, 1, 0, 'Ada King')
    await fix(ref, 1, 0, 'Ada Byron')
    await turnEdits(desk.db, ref, 'undo')
    expect((await rowsOf(ref))[0]?.cells[0]).toBe('Ada King')
  })

  test('leaves nothing to be done again once something new is fixed', async () => {
    const ref = await planned('Name,Email\nAda Lovelace,ada@fix.com')
    await fix(ref, 1, 0, 'Ada King')
    await turnEdits(desk.db, ref, 'undo')
    await fix(ref, 1, 0, 'Ada Byron')
    await expect(turnEdits(desk.db, ref, 'redo')).rejects.toMatchObject({ code: 'conflict' })
    await turnEdits(desk.db, ref, 'undo')
    await expect(turnEdits(desk.db, ref, 'undo')).rejects.toMatchObject({ code: 'conflict' })
  })

  test('changes what becomes of rows that share its old key, and of those that share its new one', async () => {
    const ref = await planned(
      'Name,Email\nAda Lovelace,a@fix.com\nBob Ray,a@fix.com\nCy Dent,c@fix.com\nDee Fox,d@fix.com',
    )
    const actions = async () => (await rowsOf(ref)).map(({ action, text }) => text ?? action)
    expect(await actions()).toEqual(['create', 'Repeats row 1', 'create', 'create'])
    await fix(ref, 1, 1, 'd@fix.com')
    expect(await actions()).toEqual(['create', 'create', 'create', 'Repeats row 1'])
  })

  test('in a row that was cut too long frees it once the surplus is emptied', async () => {
    const ref = await planned('Name,Email\nAda Lovelace,ada@fix.com,surplus')
    expect((await rowsOf(ref))[0]).toMatchObject({ action: 'error', cells: ['Ada Lovelace', 'ada@fix.com', 'surplus'] })
    await fix(ref, 1, 0, 'Ada King')
    expect((await rowsOf(ref))[0]?.action).toBe('error')
    await fix(ref, 1, 2, '')
    expect((await rowsOf(ref))[0]).toMatchObject({
      action: 'create',
      issues: [{ code: 'surplus-cells', severity: 'warning' }],
    })
    await turnEdits(desk.db, ref, 'undo')
    expect((await rowsOf(ref))[0]?.action).toBe('error')
  })

  test('is kept when the file is mapped anew; the files to download keep the cells of the file', async () => {
    const ref = await planned('Name,Email\nAda Lovelace,ada@fix.com\n,wrong')
    await fix(ref, 1, 1, 'wrong too')
    await fix(ref, 1, 0, '')
    const view = await desk.map(ref)
    expect(view).toMatchObject({ plan: { actions: { error: 2 } }, edits: { cells: 2, canUndo: true } })
    const { bytes } = await openImportFile(desk, ref, 'errors.csv')
    const text = (await Array.fromAsync(bytes)).map((piece) => Buffer.from(piece).toString()).join('')
    expect(text.split(/\r?\n/)[1]).toBe('Ada Lovelace,ada@fix.com,Invalid email format')
  })
})

describe('fixing is refused', () => {
  test('for cells that the file has not, for imports of others, and when nothing is being reviewed', async () => {
    const ref = await planned('Name,Email\nAda Lovelace,ada@fix.com')
    await expect(fix(ref, 2, 0, 'x')).rejects.toMatchObject({ code: 'request-invalid' })
    await expect(fix(ref, 1, 2, 'x')).rejects.toMatchObject({ code: 'request-invalid' })
    const other = await SampleDesk.open(database.db)
    const foreign = { workspaceId: other.place.workspaceId, importId: ref.importId }
    await expect(fix(foreign, 1, 0, 'x')).rejects.toMatchObject({ code: 'not-found' })
    await expect(turnEdits(desk.db, foreign, 'undo')).rejects.toMatchObject({ code: 'not-found' })
    await startImport(desk.db, ref)
    await expect(fix(ref, 1, 0, 'x')).rejects.toMatchObject({ code: 'import-in-wrong-state' })
    expect((await rowsOf(ref))[0]?.cells).toEqual(['Ada Lovelace', 'ada@fix.com'])
    await other.close()
  })
})

const NAMES = ['', 'Ada Lovelace', 'Bob Ray', 'Cy Dent', 'x']
const EMAILS = ['', 'a@rand.com', 'b@rand.com', 'c@rand.com', 'A@rand.com', 'nonsense', 'd@free.rand.com']
const PROFILES = ['', 'linkedin.com/in/ada', 'https://www.linkedin.com/in/bob/', 'http://example.com']
const TITLES = ['', 'Chief', 'Clerk']
const row = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...EMAILS),
  fc.constantFrom(...PROFILES),
  fc.constantFrom(...TITLES),
)
const CELLS = [NAMES, EMAILS, PROFILES, TITLES]
const act = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 }), fc.nat()) },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
)

describe('whatever is fixed, taken back and done again', () => {
  test('the plan is the one that the whole file would get, and the run does what it says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 10 }),
        fc.array(act, { maxLength: 6 }),
        fc.constantFrom('keep-first' as const, 'flag-all' as const),
        async (rows, acts, repeatedInFile) => {
          const own = await SampleDesk.open(database.db)
          await addContacts(own)
          const ref = await own.upload(
            `Name,Email,LinkedIn,Job Title\n${rows.map((cells) => `${cells.join(',')}`).join('\n')}\nZed Last,zed@rand.com,,\n`,
          )
          await own.map(ref, { repeatedInFile })
          const count = (await requireImport(own.db, ref)).rowsTotal ?? 0
          for (const one of acts) await doAct(own, ref, one, count)
          await expectWholePlan(own, ref, { repeatedInFile })
          const { plan } = await own.view(ref).then((view) => view as Extract<typeof view, { status: 'review' }>)
          await startImport(own.db, ref, { released: plan.brakes.map(({ code }) => code) })
          const done = await own.run(ref)
          expect(done.drift).toEqual([])
          expect(await writtenFields(own, ref)).toEqual(
            plan.fields.filter(({ field }) => FOLLOWED.has(field)).map(writeOf),
          )
          await own.close()
        },
      ),
      { numRuns: Number(process.env.EDIT_RUNS ?? 40) },
    )
  }, 240_000)
})

/** Fields that no rule derives and that are no key of somebody else. */
const FOLLOWED: ReadonlySet<string> = new Set(['firstName', 'lastName', 'jobTitle'])
type Write = { field: string; filled: number; replaced: number }
const writeOf = ({ field, filled, replaced }: Write): Write => ({ field, filled, replaced })

/** What the run kept for its undo, counted as the plan counts it. */
const writtenFields = ({ db }: SampleDesk, { importId }: ImportRef) =>
  db.$queryRaw<Write[]>`
    SELECT field, count(*) FILTER (WHERE change->>'before' IS NULL)::int AS filled,
           count(*) FILTER (WHERE change->>'before' IS NOT NULL)::int AS replaced
      FROM contact_change CROSS JOIN LATERAL jsonb_each(changes) AS one (field, change)
     WHERE import_id = ${importId}::uuid AND field = ANY(${[...FOLLOWED]})
     GROUP BY field ORDER BY replaced DESC, filled DESC, field`

type Act = readonly [number, number, number] | 'undo' | 'redo'

async function doAct(own: SampleDesk, ref: ImportRef, one: Act, count: number): Promise<void> {
  if (one === 'undo' || one === 'redo') {
    await turnEdits(own.db, ref, one).catch((error) => expect(error).toMatchObject({ code: 'conflict' }))
    return
  }
  const [at, columnIndex, choice] = one
  const values = CELLS[columnIndex] ?? []
  const edit = { rowNumber: (at % count) + 1, columnIndex, value: values[choice % values.length] ?? '' }
  await editRows(own.db, ref, own.place.userId, { edits: [edit] })
}

/** What stands there now against what a plan of all rows makes of the file and the fixes, and against reading the file anew. */
async function expectWholePlan(own: SampleDesk, ref: ImportRef, options: Partial<ImportOptions>): Promise<void> {
  const now = await stateOf(own, ref)
  const found = await requireImport(own.db, ref)
  const upload = await readUploadRow(own.db, found)
  if (!upload) throw new Error('no upload')
  await own.db.$transaction(async (tx) => {
    await lookUpByKey(tx)
    await replacePlan(tx, found)
  })
  expect({ ...(await stateOf(own, ref)), plan: await makePlanView(own.db, found, upload) }).toEqual(now)
  await own.map(ref, options)
  expect(await stateOf(own, ref)).toEqual(now)
}

const stateOf = async ({ db }: SampleDesk, ref: ImportRef) => ({
  rows: await db.$queryRaw`
    SELECT row_number, record, issues, has_error, email_key, linkedin_slug, phone, name_key, p.action, p.reason, p.detail,
           p.contact_id::text
      FROM import_row JOIN import_plan_row p USING (import_id, row_number)
     WHERE import_id = ${ref.importId}::uuid ORDER BY row_number`,
  plan: (await requireImport(db, ref)).plan,
})

async function addContacts({ db, place }: SampleDesk): Promise<void> {
  await db.$executeRaw`
    INSERT INTO contact (workspace_id, email, email_key, linkedin_slug, first_name, last_name, job_title, company_domain)
    VALUES (${place.workspaceId}::uuid, 'a@rand.com', 'a@rand.com', 'ada', 'Ada', 'Lovelace', 'Clerk', 'rand.com'),
           (${place.workspaceId}::uuid, 'b@rand.com', 'b@rand.com', NULL, 'Bob', 'Ray', NULL, 'rand.com')`
}
