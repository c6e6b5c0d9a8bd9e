import { createHash, randomBytes } from 'node:crypto'
import { mayAct, type Role } from '#lib/contract/roles.ts'
import { findTokenHolder, insertApiToken, type TokenHolder } from '#lib/db/api-tokens.ts'
import type { Db, Tx } from '#lib/db/database.ts'

const PREFIX = 'rc_'
const TOKEN_BYTES = 32

export type TokenDraft = { workspaceId: string; userId: string; name: string; role: Role; expiresAt: Date | null }

/** Makes a token and tells it this once, as `secret`; only its hash is kept. */
export async function createApiToken(db: Db | Tx, draft: TokenDraft): Promise<{ tokenId: string; secret: string }> {
  const secret = `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`
  const tokenId = await insertApiToken(db, { ...draft, hash: hashOf(secret), lastFour: secret.slice(-4) })
  return { tokenId, secret }
}

export type TokenActor = Pick<TokenHolder, 'tokenId' | 'userId' | 'userName' | 'userEmail' | 'workspaceId'> & {
  role: Role
}

/**
 * Whom an `Authorization` header speaks for; null unless it is a bearer token that is good. A token never does more than its maker
 * may do today.
 */
export async function readTokenActor(db: Db, authorization: string): Promise<TokenActor | null> {
  const token = /^bearer +([\w-]{20,200})$/i.exec(authorization)?.[1]
  if (!token?.startsWith(PREFIX)) return null
  const holder = await findTokenHolder(db, hashOf(token))
  if (!holder) return null
  const { tokenRole, memberRole, ...actor } = holder
  return { ...actor, role: mayAct(memberRole, tokenRole) ? tokenRole : memberRole }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
