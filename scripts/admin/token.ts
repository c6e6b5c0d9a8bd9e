import { Role } from '#lib/contract/roles.ts'
import { db } from '#lib/db/database.ts'
import { createApiToken } from '#lib/services/auth/api-token.ts'
import { option } from './option.ts'

export const usage = `token --workspace SLUG --role viewer|editor|admin [--name NAME] [--expires DATE | --days N]
  Prints an API token of the workspace; it is shown this once. It acts for the workspace's first admin.`

const DAY_MS = 24 * 60 * 60 * 1000

/** @throws Error with the usage when the arguments make no sense */
export async function run(args: readonly string[]): Promise<void> {
  const slug = option(args, 'workspace')
  const role = Role.safeParse(option(args, 'role'))
  const expiresAt = expiryOf(option(args, 'expires'), option(args, 'days'))
  if (!slug || !role.success || expiresAt === undefined) throw new Error(`Usage: npm run admin -- ${usage}`)
  const workspace = await db.workspace.findUnique({ where: { slug } })
  if (!workspace) throw new Error(`There is no workspace ${slug}. npm run admin -- workspace list names them.`)
  const admin = await db.member.findFirst({
    where: { workspaceId: workspace.id, role: 'admin' },
    orderBy: { createdAt: 'asc' },
  })
  if (!admin) throw new Error(`${workspace.name} has no admin yet. Add one: npm run admin -- user add …`)
  const { secret } = await createApiToken(db, {
    workspaceId: workspace.id,
    userId: admin.userId,
    name: option(args, 'name') ?? 'Made by an operator',
    role: role.data,
    expiresAt,
  })
  console.log(secret)
}

/** When the token ends: null for never, undefined for words that make no sense or a time that is past. */
function expiryOf(date: string | undefined, days: string | undefined): Date | null | undefined {
  if (date === undefined && days === undefined) return null
  const end = date === undefined ? Date.now() + Number(days) * DAY_MS : Date.parse(date)
  return end > Date.now() ? new Date(end) : undefined
}
