import type { PoolClient } from 'pg'

/** Every table that a load replaces. */
export const DIRECTORY_TABLES = [
  'generation',
  'company',
  'company_domain',
  'company_alias',
  'person',
  'person_email',
  'person_name',
  'identity_page',
  'holder_page',
  'name_word',
  'name_neighbour',
] as const

export type DirectoryTable = (typeof DIRECTORY_TABLES)[number]

/** Where a load builds; whatever an interrupted load left there is dropped. */
export async function createNextTables(client: PoolClient): Promise<void> {
  await client.query('DROP SCHEMA IF EXISTS directory_next CASCADE; CREATE SCHEMA directory_next')
  for (const table of DIRECTORY_TABLES) {
    await client.query(`CREATE TABLE directory_next.${table} (LIKE directory.${table})`)
  }
}

/**
 * Gives the new table the indexes of the present one, as far as it has not got them: the migrations stay the only place that defines
 * them.
 */
export async function createIndexes(client: PoolClient, table: DirectoryTable): Promise<void> {
  const { rows } = await client.query<{ indexdef: string }>(
    `SELECT indexdef FROM pg_indexes present WHERE schemaname = 'directory' AND tablename = $1
        AND NOT EXISTS (SELECT FROM pg_indexes WHERE schemaname = 'directory_next' AND indexname = present.indexname)
      ORDER BY indexname`,
    [table],
  )
  for (const { indexdef } of rows) await client.query(indexdef.replace(' ON directory.', ' ON directory_next.'))
  // VACUUM marks the pages as visible to all: without it an index alone cannot answer.
  await client.query(`VACUUM (ANALYZE) directory_next.${table}`)
}
