import type { InvitationDraft, InvitationReceipt } from '#lib/contract/members.ts'
import { AppError } from '#lib/core/app-error.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { readInvitations, readMembers, upsertInvitation } from '#lib/db/members.ts'
import { putOutbox } from '#lib/db/outbox.ts'

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 7

const DAY_MS = 24 * 60 * 60 * 1000
const PENDING_MAX = 500

/**
 * Asks people into a workspace by mail. Who belongs to it already is told of and left as they are; who is asked already gets a new
 * mail.
 *
 * @throws AppError `conflict` when too many are asked and have not answered
 */
export async function inviteMembers(
  db: Db,
  by: AuditBy & { userId: string },
  { emails, role }: InvitationDraft,
): Promise<InvitationReceipt> {
  const { workspaceId } = by
  return db.$transaction(async (tx) => {
    const inside = new Set((await readMembers(tx, workspaceId)).map(({ email }) => email.toLowerCase()))
    const asked = [...new Set(emails.map((email) => email.toLowerCase()))]
    const invited = asked.filter((email) => !inside.has(email))
    const pending = await readInvitations(tx, workspaceId)
    if (pending.length + invited.length > PENDING_MAX)
      throw new AppError('conflict', `${pending.length} people have not answered yet. Revoke some invitations first.`)
    const expiresAt = new Date(Date.now() + INVITATION_DAYS * DAY_MS)
    for (const email of invited) {
      const invitation = { workspaceId, email, role, inviterId: by.userId, expiresAt }
      const invitationId = await upsertInvitation(tx, invitation)
      await recordAudit(tx, by, {
        action: 'invited',
        subject: { kind: 'member', id: null, name: email },
        changes: { role: { before: null, after: role } },
      })
      await putOutbox(tx, [{ name: 'workspace/invited', data: { invitationId, workspaceId } }])
    }
    return { invited, members: asked.filter((email) => inside.has(email)) }
  })
}
