import type { Db, Tx } from './database.ts'

export type IdempotencyKey = { workspaceId: string; route: string; key: string }
export type KeptAnswer = { requestHash: string; status: number | null; body: unknown }

/** Takes a key for the first request with it. A key is free again after a day, and after a minute without an answer. */
export async function takeIdempotencyKey(db: Db, { workspaceId, route, key }: IdempotencyKey, requestHash: string) {
  const taken = await db.$executeRaw`
    INSERT INTO api_idempotency AS held (workspace_id, route, key, request_hash)
    VALUES (${workspaceId}::uuid, ${route}, ${key}, ${requestHash})
        ON CONFLICT (workspace_id, route, key) DO UPDATE
       SET request_hash = excluded.request_hash, status = NULL, body = NULL, created_at = now()
     WHERE held.created_at < now() - interval '24 hours'
        OR (held.status IS NULL AND held.created_at < now() - interval '1 minute')`
  return taken > 0
}

export async function readKeptAnswer(db: Db, { workspaceId, route, key }: IdempotencyKey): Promise<KeptAnswer | null> {
  const [kept] = await db.$queryRaw<KeptAnswer[]>`
    SELECT request_hash AS "requestHash", status, body FROM api_idempotency
     WHERE workspace_id = ${workspaceId}::uuid AND route = ${route} AND key = ${key}`
  return kept ?? null
}

export async function keepAnswer(
  tx: Db | Tx,
  { workspaceId, route, key }: IdempotencyKey,
  { status, body }: { status: number; body: unknown },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE api_idempotency SET status = ${status}, body = ${JSON.stringify(body)}::json
     WHERE workspace_id = ${workspaceId}::uuid AND route = ${route} AND key = ${key}`
}

/** A request that was refused may be mended and sent again under the same key. */
export async function releaseIdempotencyKey(db: Db, { workspaceId, route, key }: IdempotencyKey): Promise<void> {
  await db.$executeRaw`
    DELETE FROM api_idempotency
     WHERE workspace_id = ${workspaceId}::uuid AND route = ${route} AND key = ${key} AND status IS NULL`
}

/** Forgets keys that are free again. */
export async function deleteStaleKeys(db: Db): Promise<number> {
  return db.$executeRaw`DELETE FROM api_idempotency WHERE created_at < now() - interval '24 hours'`
}
