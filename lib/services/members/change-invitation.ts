import { Role } from '#lib/contract/roles.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { inviteMembers } from './invite-members.ts'
import { type InvitationRef, requireInvitation } from './require-invitation.ts'

/** Sends the mail again; the invitation is good for as long as a new one. @throws AppError `not-found` */
export async function resendInvitation(db: Db, by: AuditBy & InvitationRef & { userId: string }): Promise<void> {
  const { email, role } = await requireInvitation(db, by)
  await inviteMembers(db, by, { emails: [email], role: Role.parse(role) })
}

/** The link in the mail leads nowhere from now on. @throws AppError `not-found` */
export async function revokeInvitation(db: Db, by: AuditBy & InvitationRef): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, email } = await requireInvitation(tx, by)
    await tx.invitation.update({ where: { id }, data: { status: 'revoked' } })
    await recordAudit(tx, by, { action: 'revoked', subject: { kind: 'invitation', id, name: email } })
  })
}
