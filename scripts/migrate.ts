import { migrate } from './migrate/migrate.ts'
import { openInstallation } from './settings.ts'

const { env, postgres } = await openInstallation()
try {
  await migrate({ url: env.DATABASE_URL ?? '', directoryUrl: process.env.DIRECTORY_DATABASE_URL })
  console.log('The database is up to date.')
} finally {
  if (postgres && !postgres.wasRunning) postgres.stop()
}
