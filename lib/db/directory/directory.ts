import { Pool } from 'pg'

/** The person directory: read by many at once, loaded as a whole. It may live on a server of its own. */
export type Directory = { readonly pool: Pool }

/** @param url of a database that holds the schema `directory` */
export function openDirectory(url: string): Directory {
  const pool = new Pool({ connectionString: url, max: 20, application_name: 'rollcall-directory' })
  // An idle connection that the server closes (restart, failover) is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return { pool }
}

export async function closeDirectory(directory: Directory): Promise<void> {
  await directory.pool.end()
}
