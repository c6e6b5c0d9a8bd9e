import type { ApiTokenView } from '#lib/contract/api-tokens.ts'
import type { Role } from '#lib/contract/roles.ts'
import { Prisma } from '#prisma/generated/client.ts'
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

/** @returns its id */
export async function insertApiToken(db: Db | Tx, token: NewApiToken): Promise<string> {
  const { workspaceId, userId, name, role, hash, lastFour, expiresAt } = token
  const [made] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO api_token (workspace_id, user_id, name, role, token_hash, last_four, expires_at)
    VALUES (${workspaceId}::uuid, ${userId}::uuid, ${name}, ${role}, ${hash}, ${lastFour}, ${expiresAt})
    RETURNING id`
  if (!made) throw new Error('the token was not kept')
  return made.id
}

export type ApiTokenRef = { workspaceId: string; tokenId: string }

/** The workspace's tokens that nobody has revoked, newest first. */
export const readApiTokens = (db: Db | Tx, workspaceId: string): Promise<ApiTokenView[]> =>
  readViews(db, Prisma.sql`t.workspace_id = ${workspaceId}::uuid`)

/** Null for one that is foreign or revoked. */
export async function readApiToken(db: Db | Tx, { workspaceId, tokenId }: ApiTokenRef): Promise<ApiTokenView | null> {
  const [found] = await readViews(db, Prisma.sql`t.workspace_id = ${workspaceId}::uuid AND t.id = ${tokenId}::uuid`)
  return found ?? null
}

async function readViews(db: Db | Tx, which: Prisma.Sql): Promise<ApiTokenView[]> {
  type Dates = { createdAt: Date; expiresAt: Date | null; lastUsedAt: Date | null }
  const rows = await db.$queryRaw<(Omit<ApiTokenView, keyof Dates> & Dates)[]>`
    SELECT t.id AS "tokenId", t.name, t.role, t.last_four AS "lastFour", u.name AS "madeByName",
           t.created_at AS "createdAt", t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt",
           CASE WHEN t.expires_at <= now() THEN 'expired' WHEN m.user_id IS NULL THEN 'orphaned' ELSE 'active' END AS state
      FROM api_token t JOIN app_user u ON u.id = t.user_id
      LEFT JOIN workspace_member m ON m.user_id = t.user_id AND m.workspace_id = t.workspace_id
     WHERE ${which} AND t.revoked_at IS NULL
     ORDER BY t.created_at DESC, t.id`
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }))
}

/** @returns whether there was such a token, not yet revoked */
export async function updateTokenRole(
  db: Db | Tx,
  { workspaceId, tokenId }: ApiTokenRef,
  role: Role,
): Promise<boolean> {
  const changed = await db.$executeRaw`
    UPDATE api_token SET role = ${role}
     WHERE id = ${tokenId}::uuid AND workspace_id = ${workspaceId}::uuid AND revoked_at IS NULL`
  return changed > 0
}

/** @returns whether there was such a token, not yet revoked */
export async function revokeApiToken(db: Db | Tx, { workspaceId, tokenId }: ApiTokenRef): Promise<boolean> {
  const revoked = await db.$executeRaw`
    UPDATE api_token SET revoked_at = now()
     WHERE id = ${tokenId}::uuid AND workspace_id = ${workspaceId}::uuid AND revoked_at IS NULL`
  return revoked > 0
}

/** Revokes all that a person has made, in every workspace. */
export async function endTokensOfUser(tx: Tx, userId: string): Promise<(ApiTokenRef & { name: string })[]> {
  return await tx.$queryRaw<(ApiTokenRef & { name: string })[]>`
    UPDATE api_token SET revoked_at = now() WHERE user_id = ${userId}::uuid AND revoked_at IS NULL
    RETURNING workspace_id::text AS "workspaceId", id::text AS "tokenId", name`
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
