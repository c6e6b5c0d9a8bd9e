import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { connect, type Db } from './database.ts'

/** A database of its own for one test file: a copy of the migrated template. `drop` closes and removes it. */
export type TestDatabase = { db: Db; url: string; drop: () => Promise<void> }

/** Call in `beforeAll`, and `drop` in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('testServerUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${inject('testTemplate')}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const db = connect(url.href)
  const drop = async () => {
    await db.$disconnect()
    if (!db.pool.ended) await db.pool.end()
    await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`)
  }
  return { db, url: url.href, drop }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
