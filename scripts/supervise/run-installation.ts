import { createServer } from 'node:net'
import { migrate } from '#scripts/migrate/migrate.ts'
import { type Installation, openInstallation } from '#scripts/settings.ts'
import { buildApp } from './build-app.ts'
import { type Kept, keepRunning } from './keep-running.ts'

export type RunningInstallation = { url: string; env: Record<string, string>; worker: Kept; stop(): Promise<void> }

const POSTGRES_LOOK_MS = 3_000
/** A worker needs less; without a limit its garbage piles up far beyond. The process stays below 512 MB. */
const WORKER_MEMORY = '--max-old-space-size=320'

/**
 * Database, migrations, demo, build, web server and worker, in this order; answers when the first page does.
 *
 * @throws Error with a sentence for a person when the port is taken or a part does not come up
 */
export async function runInstallation(port: number): Promise<RunningInstallation> {
  await refuseTakenPort(port)
  const { env, postgres } = await openInstallation()
  const shared = { ...env, PORT: String(port), NODE_ENV: 'production' }
  try {
    await migrate({ url: env.DATABASE_URL ?? '', directoryUrl: process.env.DIRECTORY_DATABASE_URL })
    if (env.ROLLCALL_DEMO === '1') await seedDemo()
    buildApp(shared)
  } catch (error) {
    if (postgres && !postgres.wasRunning) postgres.stop()
    throw error
  }
  const web = keepRunning('web server', ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], shared)
  const worker = keepRunning('worker', [WORKER_MEMORY, 'scripts/worker.ts'], shared)
  const watch = watchPostgres(postgres)
  const url = `http://localhost:${port}`
  const stop = async () => {
    clearInterval(watch)
    await Promise.all([web.stop(), worker.stop()])
    postgres?.stop()
  }
  await answers(`${url}/sign-in`).catch(async (error) => {
    await stop()
    throw error
  })
  return { url, env: shared, worker, stop }
}

/** The modules that read the settings are loaded only now that the settings are known. */
async function seedDemo(): Promise<void> {
  const { connect } = await import('#lib/db/database.ts')
  const { openDirectory, closeDirectory } = await import('#lib/db/directory/directory.ts')
  const { ensureDemoDirectory } = await import('#scripts/demo/ensure-demo-directory.ts')
  const { writeSamples } = await import('#scripts/demo/write-samples.ts')
  const { seed } = await import('#prisma/seed.ts')
  const db = connect(process.env.DATABASE_URL ?? '')
  const directory = openDirectory(process.env.DIRECTORY_DATABASE_URL ?? process.env.DATABASE_URL ?? '')
  try {
    writeSamples(process.env.ROLLCALL_DATA ?? '.data')
    await seed(db)
    await ensureDemoDirectory(directory, (line) => console.log(line))
  } finally {
    await closeDirectory(directory)
    await db.$disconnect()
    if (!db.pool.ended) await db.pool.end()
  }
}

function watchPostgres(postgres: Installation['postgres']): NodeJS.Timeout {
  return setInterval(() => {
    if (!postgres || postgres.isRunning()) return
    console.error('PostgreSQL ended; it starts again.')
    try {
      postgres.start()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  }, POSTGRES_LOOK_MS)
}

async function refuseTakenPort(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer()
    server.once('error', () =>
      reject(new Error(`Port ${port} is taken. Set PORT to another one, for example PORT=3001 npm start.`)),
    )
    server.listen(port, () => server.close(() => resolve()))
  })
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('The web server does not answer. The lines above say why.')
}
