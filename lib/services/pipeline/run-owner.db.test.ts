import { afterAll, beforeAll, expect, test } from 'vitest'
import { takePlan } from '#lib/db/import-runs.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { beginRun } from './begin-run.ts'
import { failPlan } from './fail-plan.ts'
import { sampleImport, sampleWorkspace } from './sample-import.ts'
import { stopRun } from './stop-run.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const person = [{ values: { email: 'ada@acme.com' } }]
const statusOf = async ({ importId }: { importId: string }) =>
  (await database.db.import.findUniqueOrThrow({ where: { id: importId } })).status

test('an import that is confirmed twice is carried out by one run, and only that one can stop it', async () => {
  const { db } = database
  const ref = await sampleImport(db, await sampleWorkspace(db), person)
  expect(await beginRun(db, ref, 'first')).toHaveLength(1)
  expect(await beginRun(db, ref, 'second')).toBeNull()
  expect(await beginRun(db, ref, 'first')).toHaveLength(1)
  expect(await stopRun(db, ref, new Error('boom'), 'second')).toBeNull()
  expect(await statusOf(ref)).toBe('running')
  expect(await stopRun(db, ref, new Error('boom'), 'first')).toMatchObject({ status: 'paused' })
  await db.import.update({ where: { id: ref.importId }, data: { status: 'queued' } })
  expect(await beginRun(db, ref, 'third')).toHaveLength(1)
})

test('an import that waits for another belongs to nobody yet', async () => {
  const { db } = database
  const place = await sampleWorkspace(db)
  const [running, waiting] = [await sampleImport(db, place, person), await sampleImport(db, place, person)]
  await beginRun(db, running, 'first')
  expect(await beginRun(db, waiting, 'second')).toBeNull()
  await stopRun(db, running, new Error('boom'), 'first')
  expect(await beginRun(db, waiting, 'third')).toHaveLength(1)
})

test('a plan that is asked for twice is made by one run, and only that one can give it up', async () => {
  const { db } = database
  const ref = await sampleImport(db, await sampleWorkspace(db), person)
  await db.import.update({ where: { id: ref.importId }, data: { status: 'planning', planVersion: 1 } })
  expect(await takePlan(db, ref, { runId: 'first', planVersion: 1 })).toBe(true)
  expect(await takePlan(db, ref, { runId: 'second', planVersion: 1 })).toBe(false)
  expect(await takePlan(db, ref, { runId: 'first', planVersion: 1 })).toBe(true)
  await failPlan(db, ref, new Error('boom'), 'second')
  expect(await statusOf(ref)).toBe('planning')
  await failPlan(db, ref, new Error('boom'), 'first')
  expect(await statusOf(ref)).toBe('failed')
})

test('a plan that is not wanted any more is nobody’s', async () => {
  const { db } = database
  const ref = await sampleImport(db, await sampleWorkspace(db), person)
  expect(await takePlan(db, ref, { runId: 'late', planVersion: 0 })).toBe(false)
  await db.import.update({ where: { id: ref.importId }, data: { status: 'planning', planVersion: 2 } })
  expect(await takePlan(db, ref, { runId: 'late', planVersion: 1 })).toBe(false)
})
