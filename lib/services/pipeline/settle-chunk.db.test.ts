import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { SampleRow } from '#lib/core/settlement/settlement-samples.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { beginRun } from './begin-run.ts'
import { completeImport } from './complete-import.ts'
import { type SampleWorkspace, sampleImport, sampleWorkspace } from './sample-import.ts'
import { settleChunk } from './settle-chunk.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const today = { today: '2026-11-21' }

describe('settleChunk', () => {
  test('makes a contact, an account and a lead of a row, and closes its line in the ledger', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const values = {
      firstName: 'Ann',
      lastName: 'Lee',
      email: 'ann@acme.com',
      jobTitle: 'VP Sales',
      companyName: 'Acme',
      companyDomain: 'acme.com',
    }
    const ref = await runImport(place, [{ values, tags: ['expo'] }])
    expect(await contactsOf(place)).toEqual([
      expect.objectContaining({
        email: 'ann@acme.com',
        seniority: 'vp',
        domain: 'acme.com',
        leads: 1,
        tags: ['expo', 'list 2026-11-21'],
      }),
    ])
    expect(await ledgerOf(ref)).toEqual([{ row_number: 1, outcome: 'imported', reason: null }])
    expect(await db.import.findUnique({ where: { id: ref.importId } })).toMatchObject({
      status: 'completed',
      firstLeadAt: expect.any(Date),
    })
  })

  test('run twice, it changes nothing and tells the same tally', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const ref = await sampleImport(db, place, people(3))
    await beginRun(db, ref)
    const first = await settleChunk(db, ref, { chunkNumber: 1 }, today)
    const before = await contactsOf(place)
    expect(await settleChunk(db, ref, { chunkNumber: 1 }, today)).toEqual(first)
    expect(await contactsOf(place)).toEqual(before)
    expect(await ledgerOf(ref)).toHaveLength(3)
  })

  test('two runs of one step at the same moment settle the rows once', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const ref = await sampleImport(db, place, people(50))
    await beginRun(db, ref)
    const tallies = await Promise.all([1, 2, 3].map(() => settleChunk(db, ref, { chunkNumber: 1 }, today)))
    expect(tallies.map(({ outcomes }) => outcomes.imported)).toEqual([50, 50, 50])
    expect(await contactsOf(place)).toHaveLength(50)
  })

  test('two imports of the same people at the same moment make each of them once', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const rows = people(80)
    const refs = [await sampleImport(db, place, rows), await sampleImport(db, place, rows.toReversed())]
    // The queue would let them in one after the other; the database has to hold without it.
    for (const { workspaceId, importId } of refs) {
      await db.import.updateMany({ where: { workspaceId, status: 'running' }, data: { status: 'paused' } })
      await beginRun(db, { workspaceId, importId })
    }
    await db.import.updateMany({
      where: { workspaceId: place.workspaceId, status: 'paused' },
      data: { status: 'running' },
    })
    const tallies = await Promise.all(refs.map((ref) => settleChunk(db, ref, { chunkNumber: 1 }, today)))
    expect(await contactsOf(place)).toHaveLength(80)
    for (const { outcomes } of tallies) expect(outcomes.imported + outcomes.updated + outcomes.skipped).toBe(80)
  })

  test('a second import of the same file adds nobody and changes nobody', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const rows = [...people(5), { values: { firstName: 'Zoë', lastName: 'Dupont' } }]
    await runImport(place, rows)
    const before = await contactsOf(place)
    const again = await runImport(place, rows)
    expect(await contactsOf(place)).toEqual(before)
    expect((await ledgerOf(again)).map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual(
      Array(6).fill('skipped unchanged'),
    )
  })

  test('keeps what it wrote over, field by field', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    await runImport(place, [{ values: { email: 'a@b.co', jobTitle: 'CTO', city: 'Rome' } }])
    const ref = await runImport(place, [{ values: { email: 'a@b.co', jobTitle: 'CEO' } }], { importTag: false })
    const [change] = await db.$queryRaw<
      { changes: unknown }[]
    >`SELECT changes FROM contact_change WHERE import_id = ${ref.importId}::uuid`
    expect(change?.changes).toEqual({
      department: { before: 'engineering', after: 'executive' },
      jobTitle: { before: 'CTO', after: 'CEO' },
    })
    expect(await contactsOf(place)).toMatchObject([{ job_title: 'CEO', city: 'Rome' }])
  })

  test('rows that the plan leaves out close with its reason and write no contact', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const ref = await runImport(place, [
      { plan: { action: 'error', reason: 'missing-identifier' } },
      { plan: { action: 'skip', reason: 'repeated-in-file', detail: { rowNumber: 3 } } },
      { plan: { action: 'suppress', reason: 'suppressed' } },
    ])
    expect(await ledgerOf(ref)).toEqual([
      { row_number: 1, outcome: 'errored', reason: 'missing-identifier' },
      { row_number: 2, outcome: 'skipped', reason: 'repeated-in-file' },
      { row_number: 3, outcome: 'suppressed', reason: 'suppressed' },
    ])
    expect(await contactsOf(place)).toEqual([])
  })

  test('a domain that the platform has closed suppresses its subdomains too', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    await db.suppressionEntry.create({ data: { kind: 'domain', value: 'closed.example', reason: 'compliance' } })
    const ref = await runImport(place, [{ values: { email: 'ann@mail.closed.example' } }])
    const [line] = await db.$queryRaw<
      { detail: unknown }[]
    >`SELECT detail FROM import_outcome WHERE import_id = ${ref.importId}::uuid`
    expect(line?.detail).toEqual({ layer: 'platform', reason: 'compliance', matched: 'closed.example' })
    expect(await contactsOf(place)).toEqual([])
  })

  test('people whom another client of the agency holds are left to it, by name; strangers hold them namelessly', async () => {
    const { db } = database
    const agency = await sampleWorkspace(db)
    const [one, two] = [
      await sampleWorkspace(db, { agencyId: agency.workspaceId }),
      await sampleWorkspace(db, { agencyId: agency.workspaceId }),
    ]
    const stranger = await sampleWorkspace(db)
    const rows = [{ values: { email: `held-${agency.workspaceId}@acme.com` } }]
    await runImport(one, rows)
    const details = async (ref: ImportRef) =>
      db.$queryRaw<{ detail: unknown }[]>`SELECT detail FROM import_outcome WHERE import_id = ${ref.importId}::uuid`
    const holder = await db.workspace.findUniqueOrThrow({ where: { id: one.workspaceId } })
    expect(await details(await runImport(two, rows))).toEqual([{ detail: { client: holder.name } }])
    expect(await details(await runImport(stranger, rows))).toEqual([{ detail: { client: 'another client' } }])
  })

  test('an import of another workspace is not found, and a cancelled one writes nothing', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const other = await sampleWorkspace(db)
    const ref = await sampleImport(db, place, people(1))
    const foreign = { ...ref, workspaceId: other.workspaceId }
    await expect(beginRun(db, foreign)).rejects.toMatchObject({ code: 'not-found' })
    await beginRun(db, ref)
    await expect(settleChunk(db, foreign, { chunkNumber: 1 }, today)).rejects.toMatchObject({ code: 'not-found' })
    await expect(completeImport(db, foreign)).rejects.toMatchObject({ code: 'not-found' })
    await db.import.update({ where: { id: ref.importId }, data: { status: 'cancelled' } })
    await expect(settleChunk(db, ref, { chunkNumber: 1 }, today)).rejects.toMatchObject({
      code: 'import-in-wrong-state',
    })
    expect(await contactsOf(place)).toEqual([])
  })

  test('an import does not complete before every row has its line', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const ref = await sampleImport(db, place, people(201))
    await beginRun(db, ref)
    await settleChunk(db, ref, { chunkNumber: 1 }, today)
    await expect(completeImport(db, ref)).rejects.toThrow(/does not balance/)
    await settleChunk(db, ref, { chunkNumber: 2 }, today)
    await completeImport(db, ref)
    await completeImport(db, ref)
  })

  // INV1 and INV2: one line per row, and no two contacts of a workspace share a key, whatever the files look like.
  test('the ledger balances and keys stay unique over any two imports', async () => {
    const { db } = database
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 1, maxLength: 25 }),
        fc.array(anyRow, { minLength: 1, maxLength: 25 }),
        async (one, two) => {
          const place = await sampleWorkspace(db)
          for (const rows of [one, two]) {
            const ref = await runImport(place, rows)
            expect((await ledgerOf(ref)).map(({ row_number }) => row_number)).toEqual(rows.map((_, index) => index + 1))
          }
          const contacts = await contactsOf(place)
          for (const key of ['email_key', 'linkedin_slug', 'external_id'] as const) {
            const values = contacts.flatMap((contact) => contact[key] ?? [])
            expect(new Set(values).size).toBe(values.length)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})

const few = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const anyRow: fc.Arbitrary<SampleRow> = fc
  .record({
    email: few('a@x.co', 'b@x.co', 'c@x.co', 'd@x.co'),
    linkedinSlug: few('one', 'two', 'three'),
    externalId: few('1', '2'),
    firstName: few('Ann', 'Bob'),
    lastName: few('Lee', 'Ray'),
    companyDomain: few('x.co', 'y.co'),
    jobTitle: few('CTO', 'VP Sales'),
  })
  .map((values) => ({ values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) }))

const people = (count: number): SampleRow[] =>
  Array.from({ length: count }, (_, index) => ({
    values: { email: `p${index}@acme.com`, firstName: 'P', lastName: `N${index}` },
  }))

async function runImport(
  place: SampleWorkspace,
  rows: readonly SampleRow[],
  options: Partial<ImportOptions> = {},
): Promise<ImportRef> {
  const { db } = database
  const ref = await sampleImport(db, place, rows, options)
  for (const chunk of (await beginRun(db, ref)) ?? []) await settleChunk(db, ref, chunk, today)
  await completeImport(db, ref)
  return ref
}

type Ledger = { row_number: number; outcome: string; reason: string | null }
const ledgerOf = ({ importId }: ImportRef): Promise<Ledger[]> =>
  database.db.$queryRaw<Ledger[]>`
    SELECT row_number, outcome, reason FROM import_outcome WHERE import_id = ${importId}::uuid ORDER BY row_number`

type Contact = Record<string, unknown> & {
  email_key: string | null
  linkedin_slug: string | null
  external_id: string | null
}
async function contactsOf({ workspaceId, campaignId }: SampleWorkspace): Promise<Contact[]> {
  const rows = await database.db.$queryRaw<{ contact: Contact }[]>`
    SELECT to_jsonb(c) || jsonb_build_object('domain', a.domain, 'leads',
             (SELECT count(*) FROM lead l WHERE l.contact_id = c.id AND l.campaign_id = ${campaignId}::uuid)) AS contact
      FROM contact c LEFT JOIN account a ON a.id = c.account_id
     WHERE c.workspace_id = ${workspaceId}::uuid ORDER BY c.id`
  return rows.map(({ contact }) => contact)
}
