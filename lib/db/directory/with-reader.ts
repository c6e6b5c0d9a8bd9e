import type { PoolClient } from 'pg'
import type { Directory } from './directory.ts'

/**
 * Runs several reads against one generation of the directory. The share lock on `directory.generation` is taken before any other:
 * a load that swaps the tables waits at that gate for running readers, and later readers wait behind it for some milliseconds.
 */
export async function withReader<Result>(directory: Directory, read: (client: PoolClient) => Promise<Result>) {
  const client = await directory.pool.connect()
  try {
    // jit costs more than these short plans; a lookup that takes longer than this is a fault.
    await client.query(
      `BEGIN READ ONLY; SET LOCAL jit = off; SET LOCAL statement_timeout = '30s'; LOCK TABLE directory.generation IN ACCESS SHARE MODE`,
    )
    const result = await read(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      () => client.release(true),
    )
    throw error
  }
}
