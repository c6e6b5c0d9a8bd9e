import type { Pool, PoolClient } from 'pg'

/** Runs `work` in one transaction: all of it happens or nothing. */
export async function inTransaction<Result>(pool: Pool, work: (tx: PoolClient) => Promise<Result>): Promise<Result> {
  const tx = await pool.connect()
  try {
    await tx.query('BEGIN')
    const result = await work(tx)
    await tx.query('COMMIT')
    tx.release()
    return result
  } catch (error) {
    // A connection that cannot roll back is thrown away, not returned to the pool.
    const broken = await tx.query('ROLLBACK').then(
      () => false,
      () => true,
    )
    tx.release(broken)
    throw error
  }
}
