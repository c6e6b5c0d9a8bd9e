import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openPostgres, type Postgres } from './postgres/open-postgres.ts'

/** Settings that every process of this installation shares, and the server behind them if it is ours. */
export type Installation = { env: Record<string, string>; postgres: Postgres | null }

/**
 * Finds out, or makes, what the processes need to know: database, secret, data folder. Call before anything that reads
 * `lib/env.ts`; the answer is put into this process's environment too.
 */
export async function openInstallation(): Promise<Installation> {
  const dataFolder = resolve(process.env.ROLLCALL_DATA ?? '.data')
  mkdirSync(dataFolder, { recursive: true })
  const postgres = process.env.DATABASE_URL ? null : await openPostgres(dataFolder)
  const env: Record<string, string> = {
    ROLLCALL_DATA: dataFolder,
    DATABASE_URL: process.env.DATABASE_URL ?? postgres?.url ?? '',
    ROLLCALL_SECRET: process.env.ROLLCALL_SECRET ?? keptSecret(dataFolder, postgres !== null),
    ROLLCALL_DEMO: process.env.ROLLCALL_DEMO ?? (postgres ? '1' : '0'),
  }
  Object.assign(process.env, env)
  return { env, postgres }
}

/** On the embedded default the secret is made once and kept; with a database of your own you choose it. */
function keptSecret(dataFolder: string, embedded: boolean): string {
  if (!embedded) throw new Error('Set ROLLCALL_SECRET (32 characters or more) when you set DATABASE_URL.')
  const path = join(dataFolder, 'secret')
  if (!existsSync(path)) writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}
