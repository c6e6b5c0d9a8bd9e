import { openInstallation } from './settings.ts'

/** A command of the operator's tool: a file of `scripts/admin`. */
type Command = { usage: string; run(args: readonly string[]): Promise<void> }

const COMMANDS: Record<string, () => Promise<Command>> = {
  directory: () => import('./admin/directory.ts'),
  'rotate-keys': () => import('./admin/rotate-keys.ts'),
  token: () => import('./admin/token.ts'),
  user: () => import('./admin/user.ts'),
  workspace: () => import('./admin/workspace.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
const load = COMMANDS[name]
// The commands read the settings when they are loaded, so the settings come first.
const { postgres } = await openInstallation()
try {
  if (load) await (await load()).run(args)
  else for (const command of Object.values(COMMANDS)) console.log(`npm run admin -- ${(await command()).usage}\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  if (postgres && !postgres.wasRunning) postgres.stop()
}
process.exit()
