import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SampleRow, sampleFacts, sampleMatch } from '#lib/core/settlement/settlement-samples.ts'
import { replaceEnrichment } from '#lib/db/import-enrichment.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { readChunksToUndo } from '#lib/db/import-undo.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { completeImport } from '#lib/services/pipeline/complete-import.ts'
import { type SampleWorkspace, sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { undoChunk } from '#lib/services/undo/undo-chunk.ts'
import { judgeMatches, takeBackVerdicts } from './judge-matches.ts'

let database: TestDatabase
let userId: string
beforeAll(async () => {
  database = await createTestDatabase()
  userId = (await database.db.user.create({ data: { name: 'Ada', email: 'ada@verdict-test.com' } })).id
})
afterAll(() => database.drop())

const ROW: SampleRow = { values: { email: 'ann@verdicts.com', firstName: 'Ann', lastName: 'Lee', companyName: 'Acme' } }
const FACTS = sampleFacts({ emails: ['ann@verdicts.com'], title: 'Chief Technology Officer' })

test('a rejection leaves the contact as if nobody had been found, and is remembered', async () => {
  const plain = await sampleWorkspace(database.db)
  await imported(plain, false)
  const place = await sampleWorkspace(database.db)
  await imported(place, true)
  const matched = await contactOf(place)
  expect(matched).toMatchObject({ job_title: 'Chief Technology Officer', match_state: 'matched', seniority: 'c-suite' })

  const { contactIds } = await judge(place, 'rejected')
  expect(contactIds).toHaveLength(1)
  const rejected = await contactOf(place)
  const never = await contactOf(plain)
  expect(shownOf(rejected)).toEqual(shownOf(never))
  expect(rejected).toMatchObject({ match_state: 'rejected', experience: null, job_change: null, email_status: null })

  await imported(place, true)
  expect(shownOf(await contactOf(place))).toEqual(shownOf(never))
  expect(await contactOf(place)).toMatchObject({ match_state: 'rejected' })
})

test('a rejection is taken back whole, unless somebody has changed the contact since', async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  await imported(place, true)
  const before = await contactOf(place)
  const { contactIds } = await judge(place, 'rejected')
  expect(await takeBackVerdicts(db, place, contactIds)).toEqual({ contactIds })
  expect(await contactOf(place)).toEqual(before)
  await expect(takeBackVerdicts(db, place, contactIds)).rejects.toMatchObject({ code: 'conflict' })

  await judge(place, 'rejected')
  await db.$executeRaw`UPDATE contact SET notes = 'Called her' WHERE workspace_id = ${place.workspaceId}::uuid`
  await expect(takeBackVerdicts(db, place, contactIds)).rejects.toMatchObject({ code: 'conflict' })
  expect(await contactOf(place)).toMatchObject({ notes: 'Called her', match_state: 'rejected' })
})

test('a title that only an undone import confirmed is the directory’s again, and goes with the match', async () => {
  const place = await sampleWorkspace(database.db)
  await imported(place, true)
  const before = await contactOf(place)
  const ref = await imported(place, false, { ...ROW, values: { ...ROW.values, jobTitle: FACTS.title } })
  expect(await contactOf(place)).not.toEqual(before)
  for (const chunk of await readChunksToUndo(database.db, ref.importId)) await undoChunk(database.db, ref, chunk)
  expect(await contactOf(place)).toEqual(before)
  await judge(place, 'rejected')
  expect(await contactOf(place)).toMatchObject({ job_title: null })
})

test('what a person typed stays, and accepting changes nothing but the verdict', async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  await imported(place, true)
  await db.$executeRaw`
    UPDATE contact SET job_title = 'Chair', sources = jsonb_set(sources, '{jobTitle}', '{"source": "manual", "others": []}')
     WHERE workspace_id = ${place.workspaceId}::uuid`
  const before = await contactOf(place)
  await judge(place, 'accepted')
  expect(shownOf(await contactOf(place))).toEqual(shownOf(before))
  expect(await contactOf(place)).toMatchObject({ match_state: 'accepted', match_tier: 2, match_confidence: 'high' })
  await judge(place, 'rejected')
  expect(await contactOf(place)).toMatchObject({ job_title: 'Chair', match_state: 'rejected' })
})

test('another workspace’s campaign is not there, and a lead of another campaign is not judged', async () => {
  const { db } = database
  const [place, other] = [await sampleWorkspace(db), await sampleWorkspace(db)]
  await imported(place, true)
  const { id } = await contactOf(place)
  const request = { verdict: 'rejected' as const, contactIds: [String(id)] }
  const foreign = { workspaceId: other.workspaceId, campaignId: place.campaignId, userId }
  await expect(judgeMatches(db, foreign, request)).rejects.toMatchObject({ code: 'not-found' })
  expect(await judgeMatches(db, { ...other, userId }, request)).toEqual({ contactIds: [] })
  expect(await contactOf(place)).toMatchObject({ match_state: 'matched' })
})

const judge = (place: SampleWorkspace, verdict: 'accepted' | 'rejected') =>
  judgeMatches(database.db, { ...place, userId }, { verdict, filter: { verdict: ['open', 'accepted', 'rejected'] } })

async function imported(place: SampleWorkspace, isFound: boolean, row = ROW): Promise<ImportRef> {
  const { db } = database
  const ref = await sampleImport(db, place, [row], { importTag: false })
  for (const chunk of (await beginRun(db, ref)) ?? []) {
    const identification = sampleMatch()
    if (isFound) {
      const rows = [{ rowNumber: 1, identification, facts: FACTS }]
      await db.$transaction((tx) => replaceEnrichment(tx, ref.importId, { ...chunk, rows }))
    }
    await settleChunk(db, ref, chunk, { today: '2026-11-21' })
  }
  await completeImport(db, ref)
  return ref
}

async function contactOf({ workspaceId }: SampleWorkspace): Promise<Record<string, unknown>> {
  const [row] = await database.db.$queryRaw<{ contact: Record<string, unknown> }[]>`
    SELECT to_jsonb(c) - 'updated_at' - 'revision' AS contact FROM contact c WHERE workspace_id = ${workspaceId}::uuid`
  return row?.contact ?? {}
}

/** What people see of a contact, without its ids and without what became of the lookup. */
function shownOf(contact: Record<string, unknown>): Record<string, unknown> {
  const hidden = /^(id|workspace_id|account_id|created_|match|duplicate)/
  return Object.fromEntries(Object.entries(contact).filter(([column]) => !hidden.test(column)))
}
