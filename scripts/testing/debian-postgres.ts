import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#scripts/postgres/free-port.ts'
import { serverUser } from '#scripts/postgres/server-user.ts'
import { installDebian } from './ensure-browser.ts'

const PROGRAMS = '/usr/lib/postgresql'

/**
 * Debian's own PostgreSQL, the oldest version that is supported, in a temporary folder. Null where it is not there and
 * cannot be installed.
 */
export async function startDebianPostgres(): Promise<{ url: string; version: string; stop: () => void } | null> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  if (!oldest() && !installDebian(['postgresql'])) return null
  const version = oldest()
  if (!version) return null
  const user = serverUser()
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-debian-'))
  chownSync(folder, user.uid ?? 0, user.gid ?? 0)
  const bin = join(PROGRAMS, version, 'bin')
  const run = (program: string, args: readonly string[]) =>
    spawnSync(join(bin, program), args, { ...user, cwd: '/', stdio: 'ignore' }).status === 0
  const port = await freePort()
  const options = `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=300 -c shared_buffers=256MB`
  const cluster = join(folder, 'cluster')
  const started =
    run('initdb', [`--pgdata=${cluster}`, '--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C']) &&
    run('pg_ctl', ['start', '-D', cluster, '-w', '-l', join(folder, 'log'), '-o', options])
  const stop = () => {
    run('pg_ctl', ['stop', '-D', cluster, '-m', 'immediate', '-w'])
    rmSync(folder, { recursive: true, force: true })
  }
  if (started) return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, version, stop }
  stop()
  return null
}

/** The oldest installed version with a server, 15 or later. */
function oldest(): string | undefined {
  if (!existsSync(PROGRAMS)) return undefined
  return readdirSync(PROGRAMS)
    .filter((version) => Number(version) >= 15 && existsSync(join(PROGRAMS, version, 'bin/postgres')))
    .sort((left, right) => Number(left) - Number(right))[0]
}
