import type { Pool, PoolClient } from 'pg'

/** A transaction on a connection of its own, for COPY, which Prisma does not know. Rolled back when `work` throws. */
export async function inPoolTransaction<Answer>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const answer = await work(client)
    await client.query('COMMIT')
    client.release()
    return answer
  } catch (error) {
    // Whatever state the connection is in, nobody is to have it next.
    client.release(true)
    throw error
  }
}
