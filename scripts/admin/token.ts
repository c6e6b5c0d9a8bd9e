import { Role } from '#lib/contract/roles.ts'
import { db } from '#lib/db/database.ts'
import { createApiToken } from '#lib/services/auth/api-token.ts'
import { option } from './option.ts'

export const usage = `token --workspace SLUG --role viewer|editor|admin [--name NAME] [--days N]
  Prints an API token of the workspace; it is shown this once. It acts for the workspace's first admin.`

const DAY_MS = 24 * 60 * 60 * 1000

/** @throws Error with the usage when the arguments make no sense */
export async function run(args: readonly string[]): Promise<void> {
  const slug = option(args, 'workspace')
  const role = Role.safeParse(option(args, 'role'))
  const days = Number(option(args, 'days') ?? 0)
  if (!slug || !role.success || !Number.isFinite(days) || days < 0) throw new Error(`Usage: npm run admin -- ${usage}`)
  const workspace = await db.workspace.findUnique({ where: { slug } })
  if (!workspace) throw new Error(`There is no workspace ${slug}. npm run admin -- workspace list names them.`)
  const admin = await db.member.findFirst({
    where: { workspaceId: workspace.id, role: 'admin' },
    orderBy: { createdAt: 'asc' },
  })
  if (!admin) throw new Error(`${workspace.name} has no admin yet. Add one: npm run admin -- user add …`)
  const token = await createApiToken(db, {
    workspaceId: workspace.id,
    userId: admin.userId,
    name: option(args, 'name') ?? 'Made by an operator',
    role: role.data,
    expiresAt: days === 0 ? null : new Date(Date.now() + days * DAY_MS),
  })
  console.log(token)
}
