import type { PoolClient, QueryResult } from 'pg'
import type { Directory, KnownRows } from './directory.ts'

/** A connection that reads one generation of the directory. `pageBits`: of a hash, those that name its page. */
export type Reader = {
  readonly client: PoolClient
  readonly generation: number
  readonly pageBits: number
  readonly known: KnownRows
}

/**
 * Runs several reads against one generation of the directory. The share lock on `directory.generation` is taken before any other:
 * a load that swaps the tables waits at that gate for running readers, and later readers wait behind it for some milliseconds.
 */
export async function withReader<Result>(directory: Directory, read: (reader: Reader) => Promise<Result>) {
  const client = await directory.pool.connect()
  try {
    // jit costs more than these short plans; a lookup that takes longer than this is a fault.
    const answers: unknown = await client.query(
      `BEGIN READ ONLY; SET LOCAL jit = off; SET LOCAL statement_timeout = '30s';
       LOCK TABLE directory.generation IN ACCESS SHARE MODE; 
       SELECT generation, directory.page_bits(people) AS "pageBits" FROM directory.generation ORDER BY generation DESC LIMIT 1`,
    )
    const last = (answers as QueryResult<{ generation: number; pageBits: number }>[]).at(-1)
    const { generation, pageBits } = last?.rows[0] ?? { generation: 0, pageBits: 0 }
    const result = await read({ client, generation, pageBits, known: directory.known })
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
