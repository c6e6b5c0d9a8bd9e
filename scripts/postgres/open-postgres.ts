import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { findBinaries } from './binaries.ts'
import { clusterFolder } from './cluster-folder.ts'
import { freePort } from './free-port.ts'
import { type ServerUser, serverUser } from './server-user.ts'

/** A running server with an empty or a used database `rollcall`. */
export type Postgres = {
  url: string
  /** It ran before anybody asked, for somebody else. */
  wasRunning: boolean
  /** Whether it still answers; after a crash `start` brings it back. */
  isRunning(): boolean
  start(): void
  stop(): void
  /** Ends it at once and writes nothing more, as a crash would: the next start recovers what was committed. */
  crash(): void
}

type Access = { port: number; password: string }

/**
 * Opens the embedded server of a data folder: makes the cluster the first time, and uses the server that runs already where
 * one does. Everything that is acknowledged is on disk: fsync and synchronous commit stay as PostgreSQL ships them.
 */
export async function openPostgres(dataFolder: string): Promise<Postgres> {
  const user = serverUser()
  const folder = clusterFolder(dataFolder, user)
  const accessFile = join(folder, 'access.json')
  if (!existsSync(join(folder, 'PG_VERSION'))) makeCluster(folder, user)
  const access: Access = JSON.parse(readFileSync(accessFile, 'utf8'))
  const wasRunning = control(['status', '-D', folder], user) === 0
  if (!wasRunning) {
    access.port = await freePort()
    writeFileSync(accessFile, JSON.stringify(access), { mode: 0o600 })
  }
  const start = () => startServer(folder, access.port, user)
  if (!wasRunning) start()
  await makeDatabase(urlOf(access, 'postgres'))
  return {
    url: urlOf(access, 'rollcall'),
    wasRunning,
    isRunning: () => control(['status', '-D', folder], user) === 0,
    start,
    stop: () => void control(['stop', '-D', folder, '-m', 'fast', '-w', '-t', '60'], user),
    crash: () => void control(['stop', '-D', folder, '-m', 'immediate', '-w', '-t', '60'], user),
  }
}

const urlOf = ({ port, password }: Access, database: string): string =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`

function makeCluster(folder: string, user: ServerUser): void {
  const password = randomBytes(24).toString('base64url')
  const place = mkdtempSync(join(tmpdir(), 'rollcall-'))
  const passwordFile = join(place, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [place, passwordFile]) chownSync(path, user.uid, user.gid)
  }
  try {
    const settings = [
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      `--pwfile=${passwordFile}`,
    ]
    run(findBinaries().initdb, [`--pgdata=${folder}`, ...settings], user)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
  writeFileSync(join(folder, 'access.json'), JSON.stringify({ port: 0, password } satisfies Access), { mode: 0o600 })
}

/** Meant for a laptop that imports lists: some memory, few checkpoints, no waiting for other machines. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '512MB',
  work_mem: '32MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
}

function startServer(folder: string, port: number, user: ServerUser): void {
  const options = Object.entries({ ...SETTINGS, port: String(port) }).map(
    ([name, value]) => `-c ${name}=${value === '' ? "''" : value}`,
  )
  const code = control(
    ['start', '-D', folder, '-w', '-t', '120', '-l', join(folder, 'server.log'), '-o', options.join(' ')],
    user,
  )
  if (code !== 0) throw new Error(`PostgreSQL does not start; its log says:\n${tail(join(folder, 'server.log'))}`)
}

function control(args: readonly string[], user: ServerUser): number {
  return spawnSync(findBinaries().pgCtl, args, { ...user, cwd: '/', stdio: 'ignore' }).status ?? 1
}

function run(program: string, args: readonly string[], user: ServerUser): void {
  chmodSync(program, 0o755)
  const { status, stderr } = spawnSync(program, args, { ...user, cwd: '/', encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
}

async function makeDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'rollcall'")
    if (rowCount === 0) await client.query('CREATE DATABASE rollcall')
  } finally {
    await client.end()
  }
}

const tail = (path: string): string =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(-12).join('\n') : ''
