import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FieldKey } from '#lib/contract/fields.ts'
import { DEFAULT_OPTIONS, type ImportOptions } from '#lib/contract/import-options.ts'
import type { ImportView } from '#lib/contract/imports.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { openFileStore } from '#lib/outside/storage/file-store.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { createImport } from '#lib/services/imports/create-import.ts'
import { listRows, RowQuery } from '#lib/services/imports/list-rows.ts'
import { reopenImport } from '#lib/services/imports/reopen-import.ts'
import { saveMapping } from '#lib/services/imports/save-mapping.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'
import { receiveUpload } from '#lib/services/uploads/receive-upload.ts'
import { deduplicateImport } from './deduplicate-import.ts'
import { finishPlan } from './finish-plan.ts'
import { parseImport } from './parse-import.ts'
import { sampleWorkspace } from './sample-import.ts'

let database: TestDatabase
let folder: string
const files = () => openFileStore(new Disk(new FSDriver({ location: folder, visibility: 'private' })))

beforeAll(async () => {
  database = await createTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'rollcall-files-'))
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

describe('a plan', () => {
  test('says for each row what will become of it, and adds up to the file', async () => {
    const place = await openWorkspace()
    await database.db.suppressionEntry.createMany({
      data: [
        { workspaceId: null, kind: 'email', value: 'stop@acme.com', reason: 'opt-out' },
        { workspaceId: place.workspaceId, kind: 'domain', value: 'rival.com', reason: 'manual' },
      ],
    })
    const view = await planned(
      place,
      `First Name;Last Name;E-Mail;Company
Ada;Lovelace;ada@acme.com;Acme
ADA;LOVELACE; Ada@Acme.com ;Acme
Max;Muster;max@sub.rival.com;Rival
Stop;Now;stop@acme.com;Acme
;;not an address;
Eve;Adams;;Acme`,
    )
    expect(view.status === 'review' && view.plan.actions).toEqual({
      create: 2,
      update: 0,
      unchanged: 0,
      skip: 1,
      suppress: 2,
      error: 1,
    })
    const { rows } = await listRows(database.db, refOf(view, place), RowQuery.parse({}))
    expect(rows.map(({ action, text }) => [action, text])).toEqual([
      ['create', null],
      ['skip', 'Repeats row 1'],
      ['suppress', 'On your suppressed domains (manual): rival.com'],
      ['suppress', 'On the platform’s opt-outs (opt out): stop@acme.com'],
      ['error', 'Invalid email format'],
      ['create', null],
    ])
  })

  test('flags all rows of a person who stands in the file twice, when asked to', async () => {
    const place = await openWorkspace()
    const view = await planned(place, 'Name,Email\nAda Lovelace,a@acme.com\nAda L,a@acme.com\nBob Ray,b@acme.com', {
      repeatedInFile: 'flag-all',
    })
    expect(view.status === 'review' && view.plan.actions).toMatchObject({ create: 1, error: 2 })
  })

  test('knows who is a contact already, and whether the file says anything new of them', async () => {
    const place = await openWorkspace()
    const contact = { workspaceId: place.workspaceId, first: 'Ada', last: 'Lovelace' }
    await insertContact({ ...contact, email: 'ada@acme.com', title: 'Countess' })
    await insertContact({ ...contact, first: 'Bob', last: 'Ray', email: 'bob@acme.com', title: 'Clerk' })
    const text =
      'First Name,Last Name,Email,Job Title\nAda,Lovelace,ada@acme.com,Countess\nBob,Ray,bob@acme.com,Chief\nNew,One,new@acme.com,'
    const actions = async (options: Partial<ImportOptions>) => {
      const { rows } = await listRows(
        database.db,
        refOf(await planned(place, text, options), place),
        RowQuery.parse({}),
      )
      return rows.map(({ action, reason }) => `${action} ${reason}`)
    }
    expect(await actions({})).toEqual(['update added-to-campaign', 'update null', 'create null'])
    expect(await actions({ purpose: 'add' })).toEqual([
      'skip already-a-contact',
      'skip already-a-contact',
      'create null',
    ])
    expect(await actions({ purpose: 'update' })).toEqual([
      'update added-to-campaign',
      'update null',
      'skip no-such-contact',
    ])
    expect(await actions({ fillOnlyEmpty: true })).toEqual([
      'update added-to-campaign',
      'update added-to-campaign',
      'create null',
    ])
    expect(await actions({ purpose: 'add-despite-duplicates' })).toEqual(['create null', 'create null', 'create null'])
  })

  test('says so when several contacts share the identifier', async () => {
    const place = await openWorkspace()
    for (const last of ['One', 'Two']) {
      await insertContact({
        workspaceId: place.workspaceId,
        first: 'A',
        last,
        email: `${last}@acme.com`,
        phone: '+442079460958',
      })
    }
    const view = await planned(place, 'Name,Phone\nA One,+44 20 7946 0958', { identifier: 'phone' })
    const { rows } = await listRows(database.db, refOf(view, place), RowQuery.parse({}))
    expect(rows[0]?.text).toMatch(/^2 contacts share this phone: /)
  })

  test('is the same when its steps run twice', async () => {
    const place = await openWorkspace()
    const view = await planned(place, 'Name,Email\nAda Lovelace,a@acme.com\nBob,\nAda,a@acme.com', {}, 2)
    expect(view.status === 'review' && view.plan.rowsTotal).toBe(3)
  })

  test('covers every row of whatever table comes', async () => {
    const place = await openWorkspace()
    const cell = fc.oneof(
      fc.constantFrom('', 'a@b.com', 'Ada Lovelace', 'linkedin.com/in/ada'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), async (rows) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
        const view = await planned(place, `Name,Email,LinkedIn\n${quoted}`, {}, 1, ['fullName', 'email', 'linkedinUrl'])
        if (view.status !== 'review') throw new Error(view.status)
        expect(Object.values(view.plan.actions).reduce((sum, count) => sum + count, 0)).toBe(view.rowsTotal)
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

describe('the way there and back', () => {
  test('a file with a known header goes straight to its plan, and back to the mapping when asked', async () => {
    const place = await openWorkspace()
    const text = 'Name,Email\nAda Lovelace,ada@acme.com'
    await planned(place, text)
    const { importId } = await upload(place, text)
    const ref = { workspaceId: place.workspaceId, importId }
    expect((await viewImport(database.db, ref)).status).toBe('planning')
    await reopenImport(database.db, ref)
    const view = await viewImport(database.db, ref)
    expect(view.status === 'mapping' && view.suggestions.map(({ foundBy }) => foundBy)).toEqual(['saved', 'saved'])
  })

  test('starting twice starts once', async () => {
    const place = await openWorkspace()
    const ref = refOf(await planned(place, 'Name,Email\nAda Lovelace,ada@acme.com'), place)
    await Promise.all([startImport(database.db, ref), startImport(database.db, ref)])
    const events = await database.db.outboxEvent.findMany({ where: { name: 'import/confirmed' } })
    expect(events.filter(({ data }) => JSON.stringify(data).includes(ref.importId))).toHaveLength(1)
  })

  test('another workspace sees no such import', async () => {
    const [place, other] = [await openWorkspace(), await openWorkspace()]
    const { importId } = await upload(place, 'Name,Email\nAda Lovelace,ada@acme.com')
    await expect(viewImport(database.db, { workspaceId: other.workspaceId, importId })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('a refused file leaves nothing behind', async () => {
    const place = await openWorkspace()
    const before = await stored()
    for (const [content, code] of [
      ['PK\u0003\u0004 xl/workbook.xml', 'not-a-csv'],
      ['Name,Email\n', 'file-empty'],
      [`Name\n${'x'.repeat(11 * 1024 * 1024)}`, 'file-too-large'],
    ] as const) {
      await expect(upload(place, content)).rejects.toMatchObject({ code })
    }
    expect(await stored()).toBe(before)
  })
})

type Place = Awaited<ReturnType<typeof openWorkspace>>

async function openWorkspace() {
  const { workspaceId, campaignId } = await sampleWorkspace(database.db)
  const account = {
    name: 'Eddie',
    email: `${workspaceId}@rollcall.test`,
    password: 'long enough',
    role: 'editor' as const,
  }
  const { userId } = await createUser(database.db, { ...account, workspaceId })
  return { workspaceId, campaignId, userId }
}

async function upload(place: Place, text: string) {
  const { uploadId } = await receiveUpload(
    { db: database.db, files: files() },
    { ...place, entryPoint: 'campaign' },
    { fileName: 'list.csv', body: Readable.from([Buffer.from(text)]) },
  )
  return createImport(database.db, place, uploadId)
}

async function planned(
  place: Place,
  text: string,
  options: Partial<ImportOptions> = {},
  times = 1,
  fields: readonly FieldKey[] = [],
): Promise<ImportView> {
  const { importId } = await upload(place, text)
  const ref = { workspaceId: place.workspaceId, importId }
  await reopenImport(database.db, ref)
  const view = await viewImport(database.db, ref)
  if (view.status !== 'mapping') throw new Error(view.status)
  const mapping = {
    columns: view.suggestions.map(({ columnIndex, target }) => {
      const field = fields[columnIndex]
      return { columnIndex, target: field ? ({ kind: 'field', field } as const) : target }
    }),
  }
  await saveMapping(database.db, ref, { mapping, options: { ...DEFAULT_OPTIONS.campaign, ...options } })
  const { planVersion } = await database.db.import.findUniqueOrThrow({ where: { id: importId } })
  for (let time = 0; time < times; time++) await parseImport({ db: database.db, files: files() }, ref, planVersion)
  for (let time = 0; time < times; time++) await deduplicateImport(database.db, ref, planVersion)
  await finishPlan(database.db, ref, planVersion)
  return viewImport(database.db, ref)
}

const refOf = ({ importId }: ImportView, { workspaceId }: Place) => ({ importId, workspaceId })

async function insertContact(contact: {
  workspaceId: string
  first: string
  last: string
  email: string
  title?: string
  phone?: string
}) {
  await database.db.$executeRaw`
    INSERT INTO contact (workspace_id, email, email_key, first_name, last_name, job_title, phone, company_domain)
    VALUES (${contact.workspaceId}::uuid, lower(${contact.email}), lower(${contact.email}), ${contact.first}, ${contact.last},
            ${contact.title ?? null}, ${contact.phone ?? null}, 'acme.com')`
}

async function stored(): Promise<number> {
  const entries = await readdir(folder, { recursive: true })
  return entries.filter((name) => name.endsWith('.csv')).length
}
