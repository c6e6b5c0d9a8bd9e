import type { Db, Tx } from './database.ts'

/**
 * Who else holds these people just now, by email key. The client's name is told within one agency only; any other is
 * `another client`.
 */
export async function readForeignAssignments(
  db: Db | Tx,
  workspaceId: string,
  emailKeys: readonly string[],
): Promise<Map<string, string>> {
  if (emailKeys.length === 0) return new Map()
  const held = await db.$queryRaw<{ email_key: string; client: string }[]>`
    SELECT a.email_key,
           CASE WHEN holder.agency_id = own.agency_id OR holder.id = own.agency_id OR holder.agency_id = own.id
                THEN holder.name ELSE 'another client' END AS client
      FROM client_assignment a
      JOIN workspace holder ON holder.id = a.workspace_id
      JOIN workspace own ON own.id = ${workspaceId}::uuid
     WHERE a.email_key = ANY(${emailKeys}::text[]) AND a.workspace_id <> own.id
       AND a.released_at IS NULL AND (a.expires_at IS NULL OR a.expires_at > now())`
  return new Map(held.map(({ email_key, client }) => [email_key, client]))
}

/** An agency's client holds the people it brings in for this long. */
const HELD_DAYS = 90

/** Pins new people to the importing workspace where that is an agency's client; a running assignment is not touched. */
export async function pinAssignments(tx: Tx, workspaceId: string, emailKeys: readonly string[]): Promise<void> {
  if (emailKeys.length === 0) return
  await tx.$executeRaw`
    INSERT INTO client_assignment (email_key, workspace_id, expires_at)
    SELECT DISTINCT given.email_key, w.id, now() + make_interval(days => ${HELD_DAYS}::int)
      FROM unnest(${emailKeys}::text[]) AS given (email_key), workspace w
     WHERE w.id = ${workspaceId}::uuid AND w.agency_id IS NOT NULL
     ORDER BY given.email_key
        ON CONFLICT (email_key) DO UPDATE
       SET workspace_id = excluded.workspace_id, expires_at = excluded.expires_at, released_at = NULL, created_at = now()
     WHERE client_assignment.released_at IS NOT NULL OR client_assignment.expires_at <= now()`
}
