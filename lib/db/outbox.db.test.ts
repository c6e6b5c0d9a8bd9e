import { afterAll, beforeAll, expect, test } from 'vitest'
import { putOutbox } from './outbox.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('an event is written with the change that caused it, or not at all', async () => {
  const { db } = database
  await db.$transaction((tx) => putOutbox(tx, [{ name: 'import/mapped', data: { importId: 'a' } }]))
  const failing = db.$transaction(async (tx) => {
    await putOutbox(tx, [{ name: 'import/mapped', data: { importId: 'b' } }])
    throw new Error('the change failed')
  })
  await expect(failing).rejects.toThrow('the change failed')
  const events = await db.outboxEvent.findMany()
  expect(events.map(({ data }) => data)).toEqual([{ importId: 'a' }])
})
