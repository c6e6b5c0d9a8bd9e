import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'

/** Installs graphile-worker's own schema. Several processes may do it at once: they take turns. */
export async function migrateQueue(databaseUrl: string): Promise<void> {
  const turn = new Client({ connectionString: databaseUrl })
  await turn.connect()
  try {
    await turn.query("SELECT pg_advisory_lock(hashtextextended('engine.migrate-queue', 0))")
    await runMigrations({ connectionString: databaseUrl })
  } finally {
    await turn.end()
  }
}
