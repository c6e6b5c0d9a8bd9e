import { setTimeout as sleep } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { DIRECTORY_TABLES } from './directory-tables.ts'

const LOCK_NOT_AVAILABLE = '55P03'
const ATTEMPTS = 60

/**
 * Puts the new tables in the place of the old ones, all in one transaction. Waits for running readers at the gate of
 * `directory.generation`, two seconds at a time, so that later readers are never kept longer than that.
 */
export async function swapTables(client: PoolClient): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await swapOnce(client)
      break
    } catch (error) {
      await client.query('ROLLBACK')
      if (!isLockTimeout(error) || attempt === ATTEMPTS) throw error
      await sleep(500)
    }
  }
  await client.query('DROP SCHEMA directory_next CASCADE')
}

async function swapOnce(client: PoolClient): Promise<void> {
  await client.query(`BEGIN; SET LOCAL lock_timeout = '2s'; LOCK TABLE directory.generation IN ACCESS EXCLUSIVE MODE`)
  for (const table of DIRECTORY_TABLES) {
    await client.query(`DROP TABLE directory.${table}; ALTER TABLE directory_next.${table} SET SCHEMA directory`)
  }
  await client.query('COMMIT')
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE
}
