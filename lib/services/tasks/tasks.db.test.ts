import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { SampleDesk } from '#lib/services/imports/sample-desk.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { listDecisions } from './list-decisions.ts'
import { listTaskFeed } from './list-task-feed.ts'

const CSV =
  'Name,Email\nAda Lovelace,ada@acme.com\nBob Ray,not-an-address\nCleo Fox,also-none\nAda Lovelace,ada@acme.com\n'

let database: TestDatabase
let desk: SampleDesk
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  desk = await SampleDesk.open(database.db)
  return desk.close
})

const planned = async () => {
  const ref = await desk.upload(CSV)
  await desk.map(ref, { repeatedInFile: 'keep-first', identifier: 'email' })
  return ref
}
const release = async (ref: ImportRef) => {
  const view = await desk.view(ref)
  const released = view.status === 'review' ? view.plan.brakes.map(({ code }) => code) : []
  await startImport(database.db, ref, { released })
}
const decisions = () => listDecisions(database.db, desk.place.workspaceId)

test('a plan waits for a yes, then its rows in error wait to be mended, until the import is undone', async () => {
  const { db } = database
  expect(await decisions()).toEqual([])
  const ref = await planned()
  expect(await decisions()).toMatchObject([{ kind: 'review', importId: ref.importId, createdByName: 'Eddie' }])
  await release(ref)
  await desk.run(ref)
  expect(await decisions()).toMatchObject([{ kind: 'repair', importId: ref.importId, rows: 2 }])
  await db.$executeRaw`UPDATE import SET undo_asked_at = now() WHERE id = ${ref.importId}::uuid`
  expect(await decisions()).toEqual([])
})

test('a paused import says why it stands, to its workspace alone', async () => {
  const { db } = database
  const ref = await planned()
  await db.import.update({ where: { id: ref.importId }, data: { status: 'paused', reason: 'No quota left.' } })
  expect(await decisions()).toMatchObject([{ kind: 'paused', reason: 'No quota left.' }])
  const other = await SampleDesk.open(db)
  expect(await listDecisions(db, other.place.workspaceId)).toEqual([])
  await other.close()
})

test('weak and ambiguous matches are counted by campaign, until somebody has judged them', async () => {
  const { db } = database
  const { workspaceId, campaignId } = desk.place
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO contact (workspace_id, email, email_key, match_state, match_confidence)
      SELECT ${workspaceId}::uuid, n || '@x.com', n || '@x.com', state, confidence
        FROM (VALUES (1, 'ambiguous', NULL), (2, 'matched', 'low'), (3, 'matched', 'high'), (4, 'accepted', 'low')) AS v (n, state, confidence)
      RETURNING id)
    INSERT INTO lead (campaign_id, contact_id) SELECT ${campaignId}::uuid, id FROM made`
  expect(await decisions()).toMatchObject([
    { kind: 'matches', campaignId, doubt: 'ambiguous', leads: 1, isMore: false },
    { kind: 'matches', campaignId, doubt: 'weak', leads: 1, isMore: false },
  ])
  await db.$executeRaw`UPDATE contact SET match_state = 'rejected' WHERE workspace_id = ${workspaceId}::uuid`
  expect(await decisions()).toEqual([])
})

test('the feed groups what an import left out by reason, what can be mended first', async () => {
  const { db } = database
  const ref = await planned()
  expect((await listTaskFeed(db, desk.place.workspaceId, null)).entries).toEqual([])
  await release(ref)
  await desk.run(ref)
  const { entries, next } = await listTaskFeed(db, desk.place.workspaceId, null)
  expect(next).toBeNull()
  expect(entries).toMatchObject([
    {
      importId: ref.importId,
      status: 'completed',
      outcomes: { imported: 1, errored: 2, skipped: 1 },
      groups: [
        { outcome: 'errored', reason: 'invalid-email', text: 'Invalid email format', count: 2 },
        { outcome: 'skipped', reason: 'repeated-in-file', count: 1 },
      ],
    },
  ])
  expect(new Date(entries[0]?.filesUntil ?? 0).getTime()).toBeGreaterThan(Date.now() + 6 * 86_400_000)
})
