import type { Role } from '#lib/contract/roles.ts'
import { AppError } from '#lib/core/app-error.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db, Tx } from '#lib/db/database.ts'
import { deleteMember, lockRoles } from '#lib/db/members.ts'

/**
 * Gives a member another role; it counts from their next request on.
 *
 * @throws AppError `not-found`; `conflict` for the last admin
 */
export async function changeRole(db: Db, by: AuditBy, member: { userId: string; role: Role }): Promise<void> {
  const { workspaceId } = by
  await db.$transaction(async (tx) => {
    const before = await requireDispensable(tx, workspaceId, member)
    if (before === member.role) return
    const { user } = await tx.member.update({
      where: { workspaceId_userId: { workspaceId, userId: member.userId } },
      data: { role: member.role },
      include: { user: true },
    })
    await recordAudit(tx, by, {
      action: 'changed',
      subject: { kind: 'member', id: member.userId, name: user.name },
      changes: { role: { before, after: member.role } },
    })
  })
}

/**
 * Takes a member out of the workspace: their sessions in it and their tokens of it end at once.
 *
 * @throws AppError `not-found`; `conflict` for the last admin
 */
export async function removeMember(db: Db, by: AuditBy, userId: string): Promise<void> {
  const { workspaceId } = by
  await db.$transaction(async (tx) => {
    const role = await requireDispensable(tx, workspaceId, { userId, role: null })
    const { name, email } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    const { tokens } = await deleteMember(tx, { workspaceId, userId })
    await recordAudit(tx, by, {
      action: 'removed',
      subject: { kind: 'member', id: userId, name: `${name} (${email})` },
      changes: {
        role: { before: role, after: null },
        ...(tokens > 0 ? { 'tokens ended': { before: null, after: tokens } } : {}),
      },
    })
  })
}

/** The member's role now. Somebody must be left who can let others in. */
async function requireDispensable(
  tx: Tx,
  workspaceId: string,
  { userId, role }: { userId: string; role: Role | null },
): Promise<Role> {
  const roles = await lockRoles(tx, workspaceId)
  const before = roles.get(userId)
  if (!before) throw new AppError('not-found', 'There is no such member in this workspace.')
  const admins = [...roles.values()].filter((one) => one === 'admin').length
  if (before === 'admin' && role !== 'admin' && admins === 1)
    throw new AppError('conflict', 'This is the last admin. Make somebody else an admin first.')
  return before
}
