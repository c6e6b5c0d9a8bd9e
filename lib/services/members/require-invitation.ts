import { AppError } from '#lib/core/app-error.ts'
import type { Db, Tx } from '#lib/db/database.ts'

export type InvitationRef = { workspaceId: string; invitationId: string }

/** @throws AppError `not-found` for one of another workspace, and for one that is answered or revoked */
export async function requireInvitation(db: Db | Tx, { workspaceId, invitationId }: InvitationRef) {
  const found = await db.invitation.findFirst({ where: { id: invitationId, workspaceId, status: 'pending' } })
  if (!found) throw new AppError('not-found', 'There is no such invitation any more.')
  return found
}
