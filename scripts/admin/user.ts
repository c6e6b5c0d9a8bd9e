import { randomBytes } from 'node:crypto'
import { Role } from '#lib/contract/roles.ts'
import { db } from '#lib/db/database.ts'
import { createUser } from '#lib/services/auth/create-user.ts'
import { option } from './option.ts'

export const usage = `user add --email EMAIL --name NAME --workspace SLUG --role viewer|editor|admin
  Makes an account, or lets one that is there join the workspace. Prints a password for a new one, once.`

/** @throws Error with the usage when the arguments make no sense */
export async function run([verb, ...args]: readonly string[]): Promise<void> {
  const [email, name, slug] = [option(args, 'email'), option(args, 'name'), option(args, 'workspace')]
  const role = Role.safeParse(option(args, 'role'))
  if (verb !== 'add' || !email || !name || !slug || !role.success) throw new Error(`Usage: npm run admin -- ${usage}`)
  const workspace = await db.workspace.findUnique({ where: { slug } })
  if (!workspace) throw new Error(`There is no workspace ${slug}. \`npm run admin -- workspace list\` shows them.`)
  const known = await db.user.findUnique({ where: { email: email.toLowerCase() } })
  const password = randomBytes(12).toString('base64url')
  await createUser(db, { email, name, password, workspaceId: workspace.id, role: role.data })
  console.log(`${email} is ${role.data} of ${workspace.name}.${known ? '' : ` Password: ${password}`}`)
}
