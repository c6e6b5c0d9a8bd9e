import type { Db } from './database.ts'

/** How many calls there have been in the running minute, this one among them. */
export type Counted = { bucket: string; calls: number }

/**
 * Counts a call in each bucket, in one statement, right whichever process it comes to. Minutes are the database's.
 *
 * @returns the counts in the order of `buckets`, and how long the minute lasts yet
 */
export async function countCalls(
  db: Db,
  buckets: readonly string[],
): Promise<{ calls: number[]; secondsLeft: number }> {
  const rows = await db.$queryRaw<(Counted & { secondsLeft: number })[]>`
    INSERT INTO api_rate AS held (bucket, minute, calls)
    SELECT bucket, floor(extract(epoch FROM now()) / 60)::bigint, 1
      FROM unnest(${buckets}::text[]) AS bucket ORDER BY bucket
        ON CONFLICT (bucket) DO UPDATE
       SET calls = CASE WHEN held.minute >= excluded.minute THEN held.calls + 1 ELSE 1 END,
           minute = greatest(held.minute, excluded.minute)
    RETURNING bucket, calls, (60 - extract(epoch FROM now())::numeric % 60)::float8 AS "secondsLeft"`
  const callsOf = new Map(rows.map(({ bucket, calls }) => [bucket, calls]))
  return {
    calls: buckets.map((bucket) => callsOf.get(bucket) ?? 0),
    secondsLeft: Math.max(1, Math.ceil(rows[0]?.secondsLeft ?? 60)),
  }
}

/** Forgets who has not called for an hour. */
export async function deleteStaleRates(db: Db): Promise<number> {
  return db.$executeRaw`DELETE FROM api_rate WHERE minute < floor(extract(epoch FROM now()) / 60)::bigint - 60`
}
