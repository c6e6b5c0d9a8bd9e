import { db } from '#lib/db/database.ts'
import { option } from './option.ts'

export const usage = `workspace list
  The workspaces with their members.
npm run admin -- workspace add --name NAME --slug SLUG [--country DE]
  Opens a workspace; its phone numbers without a country code are read as the country's.`

/** @throws Error with the usage when the arguments make no sense */
export async function run([verb, ...args]: readonly string[]): Promise<void> {
  if (verb === 'list') return list()
  const [name, slug] = [option(args, 'name'), option(args, 'slug')]
  if (verb !== 'add' || !name || !slug) throw new Error(`Usage: npm run admin -- ${usage}`)
  const { id } = await db.workspace.create({
    data: { name, slug, defaultCountry: option(args, 'country')?.toUpperCase() ?? null },
  })
  console.log(`Opened the workspace ${name} (${id}).`)
}

async function list(): Promise<void> {
  const workspaces = await db.workspace.findMany({
    include: { members: { include: { user: true } } },
    orderBy: { name: 'asc' },
  })
  for (const { name, slug, members } of workspaces) {
    console.log(`${slug.padEnd(16)} ${name}`)
    for (const { role, user } of members) console.log(`  ${role.padEnd(7)} ${user.email}`)
  }
}
