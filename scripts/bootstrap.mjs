// Runs on whatever Node the machine has (20 or newer) and needs no package: installs what is missing, then goes on with the
// Node that the project pins.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [command, ...args] = process.argv.slice(2)
const bin = join(root, 'node_modules/.bin')
const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')

if (!isInstalled()) install()
const child = spawn(node, [join(root, `scripts/${command}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))

/** npm notes in `node_modules` what it has installed; that must be what the lock file names. */
function isInstalled() {
  const noted = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(noted) || !existsSync(node) || !existsSync(join(root, 'prisma/generated/client.ts'))) return false
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages
  const [wanted, present] = [packagesOf(join(root, 'package-lock.json')), packagesOf(noted)]
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  )
}

function install() {
  console.log('Installing the packages …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    console.error('The packages could not be installed. The lines above say why.')
    process.exit(1)
  }
}
