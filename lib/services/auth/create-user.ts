import { hashPassword } from 'better-auth/crypto'
import type { Role } from '#lib/contract/roles.ts'
import type { Db } from '#lib/db/database.ts'

/**
 * Makes an account with a password and, as a member, puts it into a workspace. An account that is there already keeps
 * its password and only joins.
 */
export async function createUser(
  db: Db,
  user: { name: string; email: string; password: string; workspaceId: string; role: Role },
): Promise<{ userId: string }> {
  const email = user.email.trim().toLowerCase()
  const known = await db.user.findUnique({ where: { email } })
  const userId = known?.id ?? crypto.randomUUID()
  const password = known ? '' : await hashPassword(user.password)
  await db.$transaction(async (tx) => {
    if (!known) {
      await tx.user.create({ data: { id: userId, name: user.name, email, emailVerified: true } })
      await tx.authAccount.create({ data: { userId, accountId: userId, providerId: 'credential', password } })
    }
    await tx.member.upsert({
      where: { workspaceId_userId: { workspaceId: user.workspaceId, userId } },
      create: { workspaceId: user.workspaceId, userId, role: user.role },
      update: { role: user.role },
    })
  })
  return { userId }
}
