import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { cancelImport } from '#lib/services/imports/cancel-import.ts'
import { beginRun } from './begin-run.ts'
import { completeImport } from './complete-import.ts'
import { sampleImport, sampleWorkspace } from './sample-import.ts'
import { settleChunk } from './settle-chunk.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const person = [{ values: { email: 'ada@acme.com', firstName: 'Ada', lastName: 'Lovelace' } }]

test('one import of a workspace runs at a time; the next is woken when it ends', async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  const [first, second] = [await sampleImport(db, place, person), await sampleImport(db, place, person)]
  const chunks = (await beginRun(db, first)) ?? []
  expect(await beginRun(db, second)).toBeNull()
  expect(await wokenOf(place.workspaceId)).toEqual([])

  for (const chunk of chunks) await settleChunk(db, first, chunk, { today: '2026-11-21' })
  await completeImport(db, first)
  expect(await wokenOf(place.workspaceId)).toEqual([second.importId])
  expect(await beginRun(db, second)).toHaveLength(1)
})

test('cancelling the running import wakes the next too, and other workspaces never wait', async () => {
  const { db } = database
  const [place, other] = [await sampleWorkspace(db), await sampleWorkspace(db)]
  const [first, second] = [await sampleImport(db, place, person), await sampleImport(db, place, person)]
  await beginRun(db, first)
  expect(await beginRun(db, await sampleImport(db, other, person))).not.toBeNull()
  await cancelImport(db, first, { workspaceId: first.workspaceId, userId: null, userName: 'Eddie' })
  expect(await wokenOf(place.workspaceId)).toEqual([second.importId])
})

async function wokenOf(workspaceId: string): Promise<unknown[]> {
  const events = await database.db.outboxEvent.findMany({ where: { name: 'import/confirmed' } })
  return events
    .map(({ data }) => data as { importId: string; workspaceId: string })
    .filter((data) => data.workspaceId === workspaceId)
    .map(({ importId }) => importId)
}
