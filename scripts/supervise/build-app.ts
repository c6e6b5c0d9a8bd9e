import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'app',
  'components',
  'lib',
  'inngest',
  'prisma/schema.prisma',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
]
const NOTE = '.next/built-from'

/** Builds the app unless what is built comes from these very sources. */
export function buildApp(env: Record<string, string>): void {
  const sources = hashOf(SOURCES)
  if (existsSync('.next/BUILD_ID') && existsSync(NOTE) && readFileSync(NOTE, 'utf8') === sources) return
  console.log('Building the app …')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`The app does not build:\n${stdout}\n${stderr}`)
  writeFileSync(NOTE, sources)
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow)) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .filter((name) => !name.includes('.test.'))
    .flatMap((name) => filesBelow(join(path, name)))
}
