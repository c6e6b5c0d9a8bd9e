import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { migrate } from '#scripts/migrate/migrate.ts'
import { freePort } from '#scripts/postgres/free-port.ts'
import type { Postgres } from '#scripts/postgres/open-postgres.ts'
import { openInstallation } from '#scripts/settings.ts'
import { buildApp } from '#scripts/supervise/build-app.ts'
import { keepRunning } from '#scripts/supervise/keep-running.ts'

/** An installation of the proof's own: a real server of PostgreSQL and the real web server, in a temporary folder. */
export type ProofInstallation = {
  url: string
  folder: string
  databaseUrl: string
  secret: string
  /** While this file is there, the disk of the uploads has room for as many bytes as it says. */
  fullDiskFlag: string
  filesFolder: string
  postgres: Postgres
  /** What worker processes are to be started with. */
  env: Record<string, string>
  stop(): Promise<void>
}

/** @param providerHosts `host:port` on this machine that providers may have */
export async function openProofInstallation(providerHosts: readonly string[]): Promise<ProofInstallation> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-prove-'))
  // As root the database server runs as a user of its own, who must be able to walk into the folder.
  await chmod(folder, 0o755)
  const port = await freePort()
  delete process.env.DATABASE_URL
  Object.assign(process.env, {
    ROLLCALL_DATA: join(folder, 'data'),
    ROLLCALL_DEMO: '0',
    ROLLCALL_ALLOW_PRIVATE_HOSTS: providerHosts.join(','),
    LOG_LEVEL: process.env.PROVE_LOG ?? 'silent',
  })
  const { env: shared, postgres } = await openInstallation()
  if (!postgres) throw new Error('the proof needs a database server of its own')
  const env = { ...shared, PORT: String(port), NODE_ENV: 'production' }
  const fullDiskFlag = join(folder, 'disk-is-full')
  const filesFolder = join(folder, 'data/files')
  await migrate({ url: postgres.url })
  buildApp(env)
  const web = keepRunning('web server', ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    ...env,
    NODE_OPTIONS: `--import=${pathToFileURL('prove/seams/disk.ts').href}`,
    PROVE_FULL_DISK: fullDiskFlag,
    PROVE_FILES: filesFolder,
  })
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    await web.stop()
    postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await answers(`${url}/sign-in`)
  } catch (error) {
    await stop()
    throw error
  }
  const secret = shared.ROLLCALL_SECRET ?? ''
  return { url, folder, databaseUrl: postgres.url, secret, fullDiskFlag, filesFolder, postgres, env, stop }
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('the web server does not answer')
}
