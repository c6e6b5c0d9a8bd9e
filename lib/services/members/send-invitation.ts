import { writeMail } from '#lib/core/mail/write-mail.ts'
import type { Db } from '#lib/db/database.ts'
import type { Mailer } from '#lib/outside/mail/mailer.ts'
import { appUrl } from '#lib/services/mail/app-url.ts'
import { invitationToken } from './invitation-token.ts'

/** Sends the mail of an invitation that is still open; notes that it left. @param mailId tells a repeat of this sending */
export async function sendInvitation(
  { db, mailer }: { db: Db; mailer: Mailer },
  invitationId: string,
  mailId: string,
): Promise<'sent' | 'not needed'> {
  const found = await db.invitation.findFirst({
    where: { id: invitationId, status: 'pending' },
    include: { inviter: true, workspace: true },
  })
  if (!found) return 'not needed'
  const { email, workspaceId, workspace, inviter, role, expiresAt } = found
  const mail = writeMail({
    subject: `${inviter.name} invites you to ${workspace.name} on Rollcall`,
    lines: [
      `${inviter.name} (${inviter.email}) asks you to join the workspace ${workspace.name} as ${role === 'viewer' ? 'a' : 'an'} ${role}.`,
      `The invitation can be accepted until ${expiresAt.toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })}.`,
    ],
    action: { label: 'Accept the invitation', url: appUrl(invitationPath(invitationId)) },
    footer: 'If you do not know who this is, you need not do anything.',
  })
  await mailer.send({ id: mailId, workspaceId, to: email, ...mail })
  await db.invitation.updateMany({ where: { id: invitationId }, data: { sentAt: new Date(), failure: null } })
  return 'sent'
}

/** The mail could not be sent however often it was tried: says so beside the invitation. */
export async function noteUnsent(db: Db, invitationId: string, reason: string): Promise<void> {
  await db.invitation.updateMany({ where: { id: invitationId }, data: { failure: reason.slice(0, 300) } })
}

export const invitationPath = (invitationId: string): string =>
  `/invitations/${invitationId}?token=${invitationToken(invitationId)}`
