import { createHash, randomBytes } from 'node:crypto'
import { mayAct, type Role } from '#lib/contract/roles.ts'
import { findTokenHolder, insertApiToken } from '#lib/db/api-tokens.ts'
import type { Db } from '#lib/db/database.ts'

const PREFIX = 'rc_'
const TOKEN_BYTES = 32

export type TokenDraft = { workspaceId: string; userId: string; name: string; role: Role; expiresAt: Date | null }

/** Makes a token and tells it this once; only its hash is kept. */
export async function createApiToken(db: Db, draft: TokenDraft): Promise<string> {
  const token = `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`
  await insertApiToken(db, { ...draft, hash: hashOf(token), lastFour: token.slice(-4) })
  return token
}

export type TokenActor = {
  userId: string
  userName: string
  userEmail: string
  workspaceId: string
  role: Role
  tokenId: string
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
