import type { PoolClient } from 'pg'

/**
 * Keeps the first value given for a key for 24 hours and answers with it: the caller was first
 * exactly when its own value comes back. A second caller waits until the first has committed.
 */
export async function claimOnce(tx: PoolClient, { key, value }: { key: string; value: string }): Promise<string> {
  const { rows } = await tx.query<{ value: string }>(
    `INSERT INTO engine.seen AS seen (key, value, expires_at) VALUES ($1, $2, now() + interval '24 hours')
     ON CONFLICT (key) DO UPDATE SET
       value = CASE WHEN seen.expires_at < now() THEN excluded.value ELSE seen.value END,
       expires_at = CASE WHEN seen.expires_at < now() THEN excluded.expires_at ELSE seen.expires_at END
     RETURNING value`,
    [key, value],
  )
  return rows[0]?.value ?? value
}
