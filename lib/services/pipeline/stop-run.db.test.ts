import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { beginRun } from './begin-run.ts'
import { completeImport } from './complete-import.ts'
import { sampleImport, sampleWorkspace } from './sample-import.ts'
import { settleChunk } from './settle-chunk.ts'
import { stopRun } from './stop-run.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const rows = Array.from({ length: 250 }, (_, index) => ({ values: { email: `p${index}@acme.com` } }))

test('a run that gives up is paused where it stands, and resumed behind what is settled', async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  const ref = await sampleImport(db, place, rows)
  await beginRun(db, ref)
  await settleChunk(db, ref, { chunkNumber: 1 }, { today: '2026-11-21' })
  expect(await stopRun(db, ref, new Error('connect ECONNREFUSED'))).toMatchObject({ status: 'paused' })
  const paused = await db.import.findUniqueOrThrow({ where: { id: ref.importId } })
  expect(paused).toMatchObject({
    status: 'paused',
    stage: 'enriching',
    reason: expect.stringContaining('could not be reached'),
  })

  await expect(beginRun(db, ref)).rejects.toMatchObject({ code: 'import-in-wrong-state' })
  await db.import.update({ where: { id: ref.importId }, data: { status: 'queued' } })
  const left = (await beginRun(db, ref)) ?? []
  expect(left.map(({ from }) => from)).toEqual([201])
  for (const chunk of left) await settleChunk(db, ref, chunk, { today: '2026-11-21' })
  await completeImport(db, ref)
  const [made] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM contact WHERE workspace_id = ${place.workspaceId}::uuid`
  expect(made?.count).toBe(250)
})

test('what is cancelled or of another workspace is not paused', async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  const ref = await sampleImport(db, place, rows.slice(0, 1))
  const { workspaceId } = await sampleWorkspace(db)
  expect(await stopRun(db, { ...ref, workspaceId }, new Error('boom'))).toBeNull()
  await db.import.update({ where: { id: ref.importId }, data: { status: 'cancelled' } })
  expect(await stopRun(db, ref, new Error('boom'))).toBeNull()
})
