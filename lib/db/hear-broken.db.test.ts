import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'pg'
import { expect, test } from 'vitest'
import { connect } from './database.ts'
import { closeDirectory, openDirectory } from './directory/directory.ts'
import { createTestDatabase } from './test-database.ts'

// Vitest fails a run in which an event goes unheard; the process of a worker would have ended.
test('a connection that breaks in somebody’s hands is told to them, and the next one works', async () => {
  const database = await createTestDatabase()
  const killer = new Pool({ connectionString: database.url, max: 1 })
  const db = connect(database.url)
  const directory = openDirectory(database.url)
  for (const pool of [db.pool, directory.pool]) {
    const client = await pool.connect()
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    expect(client.listenerCount('error')).toBeGreaterThan(0)
    await killer.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid])
    await wait(100)
    await expect(client.query('SELECT 1')).rejects.toThrow(/not queryable|terminat|closed/i)
    client.release(true)
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  }
  await Promise.all([killer.end(), closeDirectory(directory), db.$disconnect()])
  if (!db.pool.ended) await db.pool.end()
  await database.drop()
})
