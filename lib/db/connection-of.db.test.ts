import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectionOf } from './connection-of.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('transactions side by side each find the connection they run on', async () => {
  const { db } = database
  const pairs = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      db.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('rollcall.test', ${`${index}`}, true)`
        const { rows } = await (await connectionOf(tx)).query(`SELECT current_setting('rollcall.test') AS told`)
        return [`${index}`, rows[0].told]
      }),
    ),
  )
  for (const [meant, told] of pairs) expect(told).toBe(meant)
})

test('what is written on the connection goes when the transaction is rolled back', async () => {
  const { db } = database
  const failing = db.$transaction(async (tx) => {
    await (await connectionOf(tx)).query(`INSERT INTO workspace (name, slug) VALUES ('Gone', 'gone')`)
    expect(await tx.workspace.count({ where: { slug: 'gone' } })).toBe(1)
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await db.workspace.count({ where: { slug: 'gone' } })).toBe(0)
})
