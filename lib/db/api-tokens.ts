import type { Role } from '#lib/contract/roles.ts'
import type { Db, Tx } from './database.ts'

export type NewApiToken = {
  workspaceId: string
  userId: string
  name: string
  role: Role
  hash: Buffer
  lastFour: string
  expiresAt: Date | null
}

export async function insertApiToken(db: Db | Tx, token: NewApiToken): Promise<void> {
  const { workspaceId, userId, name, role, hash, lastFour, expiresAt } = token
  await db.$executeRaw`
    INSERT INTO api_token (workspace_id, user_id, name, role, token_hash, last_four, expires_at)
    VALUES (${workspaceId}::uuid, ${userId}::uuid, ${name}, ${role}, ${hash}, ${lastFour}, ${expiresAt})`
}

/** Whom a token stands for. */
export type TokenHolder = {
  tokenId: string
  userId: string
  userName: string
  userEmail: string
  workspaceId: string
  tokenRole: Role
  memberRole: Role
}

/**
 * Null for a token that is unknown, revoked or expired, and for one whose maker is no member any more. Notes the use, once a
 * minute at most.
 */
export async function findTokenHolder(db: Db, hash: Buffer): Promise<TokenHolder | null> {
  const [holder] = await db.$queryRaw<(TokenHolder & { isFresh: boolean })[]>`
    SELECT t.id::text AS "tokenId", u.id::text AS "userId", u.name AS "userName", u.email AS "userEmail",
           t.workspace_id::text AS "workspaceId", t.role AS "tokenRole", m.role AS "memberRole",
           coalesce(t.last_used_at > now() - interval '1 minute', false) AS "isFresh"
      FROM api_token t
      JOIN app_user u ON u.id = t.user_id
      JOIN workspace_member m ON m.user_id = t.user_id AND m.workspace_id = t.workspace_id
     WHERE t.token_hash = ${hash} AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now())`
  if (!holder) return null
  const { isFresh, ...found } = holder
  if (!isFresh) await db.$executeRaw`UPDATE api_token SET last_used_at = now() WHERE id = ${found.tokenId}::uuid`
  return found
}
