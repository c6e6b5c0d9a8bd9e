import { z } from 'zod'
import { Role } from '#lib/contract/roles.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { isInvitationToken } from './invitation-token.ts'

/** What a link leads to: an open invitation, one that ran out, or nothing any more. */
export type OpenedInvitation =
  | {
      state: 'open'
      email: string
      role: Role
      workspaceId: string
      workspaceName: string
      inviterName: string
      hasAccount: boolean
    }
  | { state: 'expired'; workspaceName: string; inviterName: string }
  | { state: 'gone' }

/** Opens an invitation by its link. A link that is not ours, was used or revoked leads nowhere, and does not say which. */
export async function openInvitation(
  db: Db | Tx,
  { invitationId, token }: { invitationId: string; token: string },
  now = new Date(),
): Promise<OpenedInvitation> {
  if (!z.guid().safeParse(invitationId).success || !isInvitationToken(invitationId, token)) return { state: 'gone' }
  const found = await db.invitation.findFirst({
    where: { id: invitationId, status: 'pending' },
    include: { inviter: true, workspace: true },
  })
  if (!found) return { state: 'gone' }
  const [workspaceName, inviterName] = [found.workspace.name, found.inviter.name]
  if (found.expiresAt <= now) return { state: 'expired', workspaceName, inviterName }
  const { email, workspaceId } = found
  const hasAccount = (await db.user.findUnique({ where: { email } })) !== null
  return { state: 'open', email, role: Role.parse(found.role), workspaceId, workspaceName, inviterName, hasAccount }
}
