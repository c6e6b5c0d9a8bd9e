import type { Client } from 'pg'
import { type Migration, readMigrations } from './read-migrations.ts'

/** A key that only migrations lock on: the letters `roll` and a number of our own. */
const ADVISORY_LOCK = [0x72_6f_6c_6c, 1]

/**
 * Applies what a folder has and the database has not, each migration in a transaction of its own together with its line
 * in `_prisma_migrations`, the table that `prisma migrate deploy` keeps.
 *
 * @throws Error when an applied migration was changed or removed since, or one fails: nothing of that one stays
 */
export async function applyMigrations(client: Client, place: { folder: string; schema: string }): Promise<void> {
  const migrations = await readMigrations(place.folder)
  await client.query('SELECT pg_advisory_lock($1, $2)', ADVISORY_LOCK)
  try {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${place.schema}`)
    const table = `${place.schema}._prisma_migrations`
    await client.query(MIGRATIONS_TABLE(table))
    const { rows } = await client.query<AppliedMigration>(
      `SELECT migration_name, checksum FROM ${table} WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    )
    const checksumOf = new Map(rows.map((row) => [row.migration_name, row.checksum]))
    refuseChanged(migrations, checksumOf)
    for (const migration of migrations) {
      if (!checksumOf.has(migration.name)) await applyMigration(client, table, migration)
    }
  } finally {
    await client.query('SELECT pg_advisory_unlock($1, $2)', ADVISORY_LOCK)
  }
}

type AppliedMigration = { migration_name: string; checksum: string }

function refuseChanged(migrations: readonly Migration[], checksumOf: ReadonlyMap<string, string>): void {
  for (const { name, checksum } of migrations) {
    const applied = checksumOf.get(name)
    if (applied !== undefined && applied !== checksum) {
      throw new Error(`migration ${name} was changed after it had been applied: write a new one instead`)
    }
  }
  const known = new Set(migrations.map(({ name }) => name))
  const strange = [...checksumOf.keys()].filter((name) => !known.has(name))
  if (strange.length > 0) throw new Error(`the database is newer than this code: it has ${strange.join(', ')}`)
}

async function applyMigration(client: Client, table: string, { name, checksum, sql }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO ${table} (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES (gen_random_uuid()::text, $1, now(), $2, 1)`,
      [checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

/** The shape Prisma itself gives the table. */
const MIGRATIONS_TABLE = (table: string) => `
  CREATE TABLE IF NOT EXISTS ${table} (
    id                  varchar(36) PRIMARY KEY,
    checksum            varchar(64) NOT NULL,
    finished_at         timestamptz,
    migration_name      varchar(255) NOT NULL,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`
