import { afterAll, beforeAll, expect, test } from 'vitest'
import { Prisma } from '#prisma/generated/client.ts'
import { readExport } from './contact-export.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  const { db } = database
  const workspace = await db.workspace.create({ data: { name: 'Export', slug: 'export' } })
  await db.$executeRaw`
    INSERT INTO contact (workspace_id, first_name) SELECT ${workspace.id}::uuid, 'Person ' || n FROM generate_series(1, 2500) AS n`
})
afterAll(() => database.drop())

const openTransactions = async () => {
  const [row] = await database.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND state LIKE 'idle in transaction%'`
  return row?.count
}

test('goes through all contacts a page at a time, and leaves no transaction behind', async () => {
  const sizes: number[] = []
  for await (const page of readExport(database.db.pool, Prisma.sql`true`)) sizes.push(page.length)
  expect(sizes).toEqual([1000, 1000, 500])
  expect(await openTransactions()).toBe(0)
})

test('closes its cursor when whoever reads goes away in the middle, or the statement is wrong', async () => {
  for await (const _ of readExport(database.db.pool, Prisma.sql`true`)) break
  await expect.poll(openTransactions).toBe(0)
  await expect(readExport(database.db.pool, Prisma.sql`no such thing`).next()).rejects.toThrow('syntax error')
  await expect.poll(openTransactions).toBe(0)
})
