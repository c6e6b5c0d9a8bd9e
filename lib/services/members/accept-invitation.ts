import { hashPassword } from 'better-auth/crypto'
import type { InvitationAnswer } from '#lib/contract/members.ts'
import { AppError } from '#lib/core/app-error.ts'
import { recordAudit } from '#lib/db/audit.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { openInvitation } from './open-invitation.ts'

/**
 * Lets somebody in whom an invitation names: with an account made for the occasion, or with the one they are signed in to. Who belongs
 * to the workspace already keeps their role.
 *
 * @param signedIn address of whoever asks; null for nobody
 * @throws AppError `not-found` for a link that leads nowhere or ran out; `not-allowed` for somebody else's invitation; `conflict` when
 *   the address has an account and its owner is not signed in
 */
export async function acceptInvitation(
  db: Db,
  { invitationId, answer: { token, account } }: { invitationId: string; answer: InvitationAnswer },
  signedIn: string | null,
): Promise<{ email: string; workspaceId: string }> {
  const passwordHash = account ? await hashPassword(account.password) : null
  return db.$transaction(async (tx) => {
    const invitation = await openInvitation(tx, { invitationId, token })
    if (invitation.state !== 'open')
      throw new AppError('not-found', 'This invitation is not open any more. Ask for a new one.')
    const { email, workspaceId, role, hasAccount } = invitation
    if (!account && signedIn?.toLowerCase() !== email)
      throw new AppError('not-allowed', `This invitation is for ${email}. Sign in with that address.`)
    if (account && hasAccount) throw new AppError('conflict', `${email} has an account already. Sign in to join.`)
    const userId =
      account && passwordHash
        ? await createAccount(tx, { name: account.name, email, passwordHash })
        : (await tx.user.findUniqueOrThrow({ where: { email } })).id
    await tx.member.upsert({
      where: { workspaceId_userId: { workspaceId, userId } },
      create: { workspaceId, userId, role },
      update: {},
    })
    await tx.invitation.update({ where: { id: invitationId }, data: { status: 'accepted' } })
    await recordAudit(
      tx,
      { workspaceId, userId },
      {
        action: 'joined',
        subject: { kind: 'workspace', id: workspaceId, name: invitation.workspaceName },
        changes: { role: { before: null, after: role } },
      },
    )
    return { email, workspaceId }
  })
}

async function createAccount(
  tx: Tx,
  { name, email, passwordHash }: { name: string; email: string; passwordHash: string },
): Promise<string> {
  const { id } = await tx.user.create({ data: { name, email, emailVerified: true } })
  await tx.authAccount.create({ data: { userId: id, accountId: id, providerId: 'credential', password: passwordHash } })
  return id
}
