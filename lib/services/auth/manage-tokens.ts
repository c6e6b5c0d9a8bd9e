import type { ApiTokenDraft, ApiTokenMade, ApiTokenView } from '#lib/contract/api-tokens.ts'
import type { Role } from '#lib/contract/roles.ts'
import { AppError } from '#lib/core/app-error.ts'
import { type ApiTokenRef, readApiToken, revokeApiToken, updateTokenRole } from '#lib/db/api-tokens.ts'
import { recordAudit } from '#lib/db/audit.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { createApiToken } from './api-token.ts'
import type { Actor } from './require-actor.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Makes a token that acts for whoever makes it; its `secret` is told this once. */
export async function makeToken(
  db: Db,
  by: Actor,
  { name, role, expiresInDays }: ApiTokenDraft,
): Promise<ApiTokenMade> {
  const expiresAt = expiresInDays === null ? null : new Date(Date.now() + expiresInDays * DAY_MS)
  return db.$transaction(async (tx) => {
    const { workspaceId, userId } = by
    const { tokenId, secret } = await createApiToken(tx, { workspaceId, userId, name, role, expiresAt })
    await recordAudit(tx, by, { action: 'created', subject: { kind: 'token', id: tokenId, name } })
    return { token: await requireToken(tx, { workspaceId, tokenId }), secret }
  })
}

/** @throws AppError `not-found` */
export async function changeTokenRole(db: Db, by: Actor, tokenId: string, role: Role): Promise<ApiTokenView> {
  const ref = { workspaceId: by.workspaceId, tokenId }
  return db.$transaction(async (tx) => {
    const before = await requireToken(tx, ref)
    await updateTokenRole(tx, ref, role)
    const subject = { kind: 'token', id: tokenId, name: before.name } as const
    const changes = { role: { before: before.role, after: role } }
    if (before.role !== role) await recordAudit(tx, by, { action: 'changed', subject, changes })
    return { ...before, role }
  })
}

/**
 * From the next call on the token opens nothing.
 *
 * @throws AppError `not-found` for one that is revoked already, too
 */
export async function revokeToken(db: Db, by: Actor, tokenId: string): Promise<void> {
  const ref = { workspaceId: by.workspaceId, tokenId }
  await db.$transaction(async (tx) => {
    const { name } = await requireToken(tx, ref)
    if (!(await revokeApiToken(tx, ref))) throw noToken()
    await recordAudit(tx, by, { action: 'revoked', subject: { kind: 'token', id: tokenId, name } })
  })
}

async function requireToken(tx: Tx, ref: ApiTokenRef): Promise<ApiTokenView> {
  const token = await readApiToken(tx, ref)
  if (!token) throw noToken()
  return token
}

const noToken = (): AppError => new AppError('not-found', 'There is no such token in this workspace.')
