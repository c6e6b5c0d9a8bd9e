import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportOptions } from '#lib/contract/import-options.ts'
import type { SampleRow } from '#lib/core/settlement/settlement-samples.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readChunksToUndo } from '#lib/db/import-undo.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { completeImport } from '#lib/services/pipeline/complete-import.ts'
import { type SampleWorkspace, sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { askUndo } from './ask-undo.ts'
import { listUndoKept } from './list-undo-kept.ts'
import { undoChunk } from './undo-chunk.ts'
import { undoView } from './undo-view.ts'

let database: TestDatabase
let userId: string
beforeAll(async () => {
  database = await createTestDatabase()
  userId = (await database.db.user.create({ data: { name: 'Ada', email: 'ada@undo-test.com' } })).id
})
afterAll(() => database.drop())

const person = (email: string, more: SampleRow['values'] = {}): SampleRow => ({
  values: { email, firstName: 'Ann', lastName: 'Lee', ...more },
})

describe('undo of an import', () => {
  test('removes whom it added and puts back what it wrote over', async () => {
    const place = await sampleWorkspace(database.db)
    await imported(place, [person('ann@one-undo.com', { jobTitle: 'Clerk', city: 'Bonn' })])
    const before = await contactsOf(place)
    const second = await imported(
      place,
      [person('ann@one-undo.com', { jobTitle: 'CEO', phone: '+4930123456' }), person('bob@one-undo.com')],
      { tags: ['fair'] },
    )
    expect(await contactsOf(place)).not.toEqual(before)
    expect(await undone(second)).toEqual({ removed: 1, putBack: 1, kept: 0 })
    expect(await contactsOf(place)).toEqual(before)
    expect(await undone(second)).toEqual({ removed: 0, putBack: 0, kept: 0 })
    expect(await contactsOf(place)).toEqual(before)
  })

  test('leaves what somebody has changed since, and lists it', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    await imported(place, [person('ann@two-undo.com', { jobTitle: 'Clerk', city: 'Bonn' })])
    const second = await imported(place, [
      person('ann@two-undo.com', { jobTitle: 'CEO', city: 'Köln' }),
      person('bob@two-undo.com'),
      person('eve@two-undo.com'),
    ])
    await db.$executeRaw`UPDATE contact SET job_title = 'Chair' WHERE email = 'ann@two-undo.com'`
    await db.$executeRaw`UPDATE contact SET notes = 'Called her' WHERE email = 'eve@two-undo.com'`
    await db.$executeRaw`UPDATE contact SET lead_score = 99 WHERE email = 'bob@two-undo.com'`
    expect(await undone(second)).toEqual({ removed: 1, putBack: 1, kept: 2 })
    const left = await contactsOf(place)
    expect(left.map(({ email, job_title, city }) => [email, job_title, city])).toEqual([
      ['ann@two-undo.com', 'Chair', 'Bonn'],
      ['eve@two-undo.com', null, null],
    ])
    const { kept } = await listUndoKept(db, second, { after: 0 })
    expect(kept.map(({ rowNumber, fields }) => [rowNumber, fields])).toEqual([
      [1, ['Job title']],
      [3, []],
    ])
  })

  test('imports that are undone from the last to the first leave nothing, unless somebody changed something', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const first = await imported(place, [person('ann@five-undo.com'), person('bob@five-undo.com')])
    const second = await imported(place, [person('ann@five-undo.com', { city: 'Bonn' }), person('bob@five-undo.com')])
    await db.$executeRaw`UPDATE contact SET notes = 'Called him' WHERE email = 'bob@five-undo.com'`
    const third = await imported(place, [person('bob@five-undo.com', { city: 'Köln' })])
    expect(await undone(third)).toEqual({ removed: 0, putBack: 1, kept: 0 })
    expect(await undone(second)).toEqual({ removed: 0, putBack: 1, kept: 0 })
    expect(await undone(first)).toEqual({ removed: 1, putBack: 0, kept: 1 })
    expect((await contactsOf(place)).map(({ email }) => email)).toEqual(['bob@five-undo.com'])
  })

  test('gives no key back that has come to belong to somebody else', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    await imported(place, [person('ann@three-undo.com', { linkedinSlug: 'ann-three' })])
    const second = await imported(place, [person('ann.lee@three-undo.com', { linkedinSlug: 'ann-three' })])
    await imported(place, [person('ann@three-undo.com', { firstName: 'Anna', lastName: 'Else' })])
    expect(await undone(second)).toMatchObject({ kept: 1 })
    const emails = (await contactsOf(place)).map(({ email }) => email)
    expect(emails).toEqual(['ann.lee@three-undo.com', 'ann@three-undo.com'])
  })

  test('is asked for once, by whoever may, within 30 days of a settled import', async () => {
    const { db } = database
    const place = await sampleWorkspace(db)
    const ref = await imported(place, [person('ann@four-undo.com')])
    const other = await sampleWorkspace(db)
    const foreign = { workspaceId: other.workspaceId, importId: ref.importId }
    await expect(askUndo(db, foreign, { ...foreign, userId })).rejects.toMatchObject({ code: 'not-found' })
    await askUndo(db, ref, { ...ref, userId })
    await askUndo(db, ref, { ...ref, userId })
    expect(await db.outboxEvent.count({ where: { name: 'import/undo-asked' } })).toBe(1)
    expect(await undoView(db, ref, new Date())).toMatchObject({ state: 'running', askedByName: 'Ada' })

    const old = await imported(place, [person('bob@four-undo.com')])
    await db.$executeRaw`UPDATE import SET completed_at = now() - interval '31 days' WHERE id = ${old.importId}::uuid`
    await expect(askUndo(db, old, { ...old, userId })).rejects.toMatchObject({ code: 'import-in-wrong-state' })
    const waiting = await sampleImport(db, place, [person('eve@four-undo.com')])
    await expect(askUndo(db, waiting, { ...waiting, userId })).rejects.toMatchObject({ code: 'import-in-wrong-state' })
  })

  test('puts any workspace back as it was before any import', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, options, async (first, second, chosen) => {
        const place = await sampleWorkspace(database.db)
        await imported(place, first)
        const before = await contactsOf(place)
        const leads = await leadsOf(place)
        const ref = await imported(place, second, chosen)
        await undone(ref)
        expect(await contactsOf(place)).toEqual(before)
        expect(await leadsOf(place)).toEqual(leads)
      }),
      { numRuns: 25 },
    )
  })
})

const few = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const rows = fc.array(
  fc
    .record({
      email: few('ann@any.com', 'bob@any.com', 'eve@any.com', 'dan@any.com'),
      linkedinSlug: few('ann', 'bob', 'eve'),
      firstName: few('Ann', 'Bob', 'Eve'),
      lastName: few('Lee', 'Ray'),
      jobTitle: few('CEO', 'Clerk', 'VP Sales'),
      phone: few('+4930123456', '+4930123457'),
      companyDomain: few('acme.com', 'harbour.com'),
      city: few('Bonn', 'Köln'),
    })
    .filter(({ email, linkedinSlug }) => email !== undefined || linkedinSlug !== undefined)
    .map((values): SampleRow => ({ values: Object.fromEntries(Object.entries(values).filter(([, value]) => value)) })),
  { minLength: 1, maxLength: 12 },
)
const options: fc.Arbitrary<Partial<ImportOptions>> = fc.record({
  purpose: fc.constantFrom('add', 'update', 'add-and-update', 'add-despite-duplicates'),
  fillOnlyEmpty: fc.boolean(),
  tags: fc.constantFrom<string[][]>([], ['fair'], ['fair', 'spring']),
  doNotTouch: fc.boolean(),
})

async function imported(
  place: SampleWorkspace,
  people: readonly SampleRow[],
  chosen: Partial<ImportOptions> = {},
): Promise<ImportRef> {
  const { db } = database
  const ref = await sampleImport(db, place, people, chosen)
  for (const chunk of (await beginRun(db, ref)) ?? []) await settleChunk(db, ref, chunk, { today: '2026-11-21' })
  await completeImport(db, ref)
  return ref
}

async function undone(ref: ImportRef) {
  const sum = { removed: 0, putBack: 0, kept: 0 }
  for (const chunk of await readChunksToUndo(database.db, ref.importId)) {
    const { removed, putBack, kept } = await undoChunk(database.db, ref, chunk)
    sum.removed += removed
    sum.putBack += putBack
    sum.kept += kept
  }
  return sum
}

/** Contacts with all that people see and all that the product goes by. */
async function contactsOf({ workspaceId }: SampleWorkspace): Promise<Record<string, unknown>[]> {
  const rowsOf = await database.db.$queryRaw<{ contact: Record<string, unknown> }[]>`
    SELECT to_jsonb(c) - 'updated_at' - 'revision' AS contact FROM contact c
     WHERE workspace_id = ${workspaceId}::uuid ORDER BY email, id`
  return rowsOf.map(({ contact }) => contact)
}

const leadsOf = ({ campaignId }: SampleWorkspace) => database.db.$queryRaw`
  SELECT contact_id::text, import_id::text FROM lead WHERE campaign_id = ${campaignId}::uuid ORDER BY contact_id`
