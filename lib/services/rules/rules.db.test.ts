import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEFAULT_SCORING_MODEL } from '#lib/contract/scoring-model.ts'
import type { RulesDraft } from '#lib/contract/workspace-rules.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { sampleImport, sampleWorkspace } from '#lib/services/pipeline/sample-import.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { previewRules } from './preview-rules.ts'
import { readRules } from './read-rules.ts'
import { rejudgeContacts } from './rejudge-contacts.ts'
import { saveRules } from './save-rules.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const DRAFT: RulesDraft = {
  icp: [
    { tier: 'A', conditions: [{ field: 'seniority', op: 'one-of', value: ['c-suite', 'vp'] }] },
    { tier: 'B', conditions: [{ field: 'title', op: 'contains', value: 'engineer' }] },
  ],
  scoring: { ...DEFAULT_SCORING_MODEL, thresholds: { A: 50, B: 30, C: 20, D: 10 } },
}
const TITLES = ['CEO', 'VP Sales', 'Engineer', 'Chief Engineer of nothing', 'Clerk']

test('a preview says what the rules would do and changes nothing; saving them does just that', async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  const people = TITLES.map((jobTitle, at) => ({
    values: { email: `person${at}@acme-rules.com`, firstName: 'Ada', lastName: `Number${at}`, jobTitle },
  }))
  const ref = await sampleImport(db, place, people)
  for (const chunk of (await beginRun(db, ref)) ?? []) await settleChunk(db, ref, chunk, { today: '2026-11-21' })
  const judged = () => db.$queryRaw<Verdict[]>`
    SELECT id::text, icp_tier AS "icpTier", lead_score AS "leadScore", grade FROM contact
     WHERE workspace_id = ${place.workspaceId}::uuid ORDER BY id`
  const before = await judged()

  const preview = await previewRules(db, place.workspaceId, DRAFT)
  expect(await judged()).toEqual(before)
  expect(preview).toMatchObject({ contactsLooked: 5, before: { icpTiers: { A: 0, B: 0, C: 0, D: 5 } } })
  expect(preview.taken.reduce((sum, count) => sum + count, 0) + preview.after.icpTiers.D).toBe(5)
  expect(preview.examples.length).toBe(preview.changed)

  await saveRules(db, { ...place, userId: null }, DRAFT)
  expect(await readRules(db, place.workspaceId)).toMatchObject(DRAFT)
  expect(await db.outboxEvent.count({ where: { name: 'workspace/rules-changed' } })).toBe(1)
  const other = await sampleWorkspace(db)
  expect(await rejudgeContacts(db, other.workspaceId, null)).toEqual({ next: null, changed: 0 })
  expect((await rejudgeContacts(db, place.workspaceId, null)).changed).toBe(preview.changed)
  expect((await rejudgeContacts(db, place.workspaceId, null)).changed).toBe(0)
  const after = await judged()
  for (const tier of ['A', 'B', 'C', 'D'] as const)
    expect(after.filter(({ icpTier }) => icpTier === tier).length).toBe(preview.after.icpTiers[tier])
})

type Verdict = { id: string; icpTier: string; leadScore: number; grade: string }
