import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import type { Logger } from 'pino'

const PAUSE_MS = 1_000
/** Nobody there, or not yet: it may come. Postgres: starting up, shutting down, crashed. */
const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', '57P03', '57P01', '57P02'])

/**
 * Waits for a database that is away, instead of ending and being started again and again.
 *
 * @throws whatever else is wrong, a password for instance
 */
export async function whenDatabaseAnswers(databaseUrl: string, log: Pick<Logger, 'warn'>): Promise<void> {
  for (;;) {
    const client = new Client({ connectionString: databaseUrl })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && AWAY.has(String(error.code)))) throw error
      log.warn({ err: error }, 'the database is away; trying again')
    } finally {
      await client.end().catch(() => undefined)
    }
    await wait(PAUSE_MS)
  }
}
