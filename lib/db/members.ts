import type { InvitationView, MemberView } from '#lib/contract/members.ts'
import { Role } from '#lib/contract/roles.ts'
import type { Db, Tx } from './database.ts'

export type MemberRef = { workspaceId: string; userId: string }

/** Who belongs to a workspace, by name. */
export async function readMembers(db: Db | Tx, workspaceId: string): Promise<MemberView[]> {
  const rows = await db.$queryRaw<
    (Omit<MemberView, 'joinedAt' | 'seenAt'> & { joinedAt: Date; seenAt: Date | null })[]
  >`
    SELECT u.id::text AS "userId", u.name, u.email, m.role, m.created_at AS "joinedAt",
           (SELECT max(updated_at) FROM session WHERE user_id = u.id AND expires_at > now()) AS "seenAt",
           (SELECT count(*) FROM api_token t
             WHERE t.user_id = u.id AND t.workspace_id = m.workspace_id AND t.revoked_at IS NULL
               AND (t.expires_at IS NULL OR t.expires_at > now()))::int AS tokens
      FROM workspace_member m JOIN app_user u ON u.id = m.user_id
     WHERE m.workspace_id = ${workspaceId}::uuid
     ORDER BY lower(u.name), u.id`
  return rows.map(({ joinedAt, seenAt, ...row }) => ({
    ...row,
    joinedAt: joinedAt.toISOString(),
    seenAt: seenAt?.toISOString() ?? null,
  }))
}

/** Roles of everybody in a workspace, locked until the transaction ends: who is the last admin is decided one at a time. */
export async function lockRoles(tx: Tx, workspaceId: string): Promise<Map<string, Role>> {
  const rows = await tx.$queryRaw<{ userId: string; role: string }[]>`
    SELECT user_id::text AS "userId", role FROM workspace_member
     WHERE workspace_id = ${workspaceId}::uuid ORDER BY user_id FOR UPDATE`
  return new Map(rows.map(({ userId, role }) => [userId, Role.parse(role)]))
}

/**
 * Takes somebody out of a workspace. Their tokens of it end, and so does every session that stands in it; who belongs to no other
 * workspace is signed out everywhere.
 *
 * @returns how many tokens and sessions ended
 */
export async function deleteMember(
  tx: Tx,
  { workspaceId, userId }: MemberRef,
): Promise<{ tokens: number; sessions: number }> {
  await tx.member.deleteMany({ where: { workspaceId, userId } })
  const tokens = await tx.$executeRaw`
    UPDATE api_token SET revoked_at = now()
     WHERE workspace_id = ${workspaceId}::uuid AND user_id = ${userId}::uuid AND revoked_at IS NULL`
  const sessions = await tx.$executeRaw`
    DELETE FROM session
     WHERE user_id = ${userId}::uuid
       AND (active_workspace_id = ${workspaceId}::uuid
            OR NOT EXISTS (SELECT FROM workspace_member WHERE user_id = ${userId}::uuid))`
  return { tokens, sessions }
}

/** Invitations that nobody has answered, newest first; those that ran out among them. */
export async function readInvitations(db: Db | Tx, workspaceId: string): Promise<InvitationView[]> {
  const rows = await db.invitation.findMany({
    where: { workspaceId, status: 'pending' },
    include: { inviter: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ id, email, role, inviter, expiresAt, sentAt, failure }) => ({
    invitationId: id,
    email,
    role: Role.parse(role),
    invitedBy: inviter.name,
    expiresAt: expiresAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    failure,
  }))
}

/** Asks somebody in; who is asked already is asked anew, with this role and for as long again. @returns the invitation's id */
export async function upsertInvitation(
  tx: Tx,
  invitation: { workspaceId: string; email: string; role: Role; inviterId: string; expiresAt: Date },
): Promise<string> {
  const { workspaceId, email, role, inviterId, expiresAt } = invitation
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO workspace_invitation (workspace_id, email, role, status, inviter_id, expires_at)
    VALUES (${workspaceId}::uuid, ${email}, ${role}, 'pending', ${inviterId}::uuid, ${expiresAt})
        ON CONFLICT (workspace_id, lower(email)) WHERE status = 'pending'
        DO UPDATE SET role = excluded.role, inviter_id = excluded.inviter_id, expires_at = excluded.expires_at,
                      sent_at = NULL, failure = NULL
    RETURNING id::text`
  if (!row) throw new Error('an invitation was neither made nor found')
  return row.id
}
