import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Inngest, type InngestFunction } from 'inngest'
import { serve } from 'inngest/node'
import pino from 'pino'
import { startEngine } from '#inngest/engine/engine.ts'
import { migrateQueue } from '#inngest/engine/migrate-queue.ts'
import { createTestDatabase } from '#lib/db/test-database.ts'

/** A real Inngest, such as `http://127.0.0.1:8288` of its Dev Server, to run the suite against. */
const realInngestUrl = process.env.CONFORMANCE_INNGEST_URL

/** A lease that a test can wait for. */
export const TEST_LEASE_MS = 1_000

const silent = pino({ level: 'silent' })

export function createClient(id: string): Inngest {
  const where = realInngestUrl === undefined ? { isDev: false } : { isDev: true, baseUrl: realInngestUrl }
  return new Inngest({ id, logger: silent, ...where })
}

/** Runs the functions, on the embedded engine over a database of its own or on the real Inngest. */
export async function runFunctions(client: Inngest, functions: InngestFunction.Like[]): Promise<() => Promise<void>> {
  if (realInngestUrl !== undefined) return serveToRealInngest(client, functions)
  const { url, drop } = await createTestDatabase()
  await migrateQueue(url)
  const engine = await startEngine({ databaseUrl: url, client, functions, log: silent, leaseMs: TEST_LEASE_MS })
  return async () => {
    await engine.stop()
    await drop()
  }
}

async function serveToRealInngest(client: Inngest, functions: InngestFunction.Like[]): Promise<() => Promise<void>> {
  const server = createServer(serve({ client, functions }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const registered = await fetch(`http://127.0.0.1:${port}/api/inngest`, { method: 'PUT' })
  if (!registered.ok) throw new Error(`Inngest refused the functions: ${await registered.text()}`)
  return async () => {
    server.closeAllConnections()
    server.close()
  }
}

/** Waits until something is so; fails with what it is instead. */
export async function until<Value>(
  read: () => Value | Promise<Value>,
  isSo: (value: Value) => boolean,
  mostMs = 15_000,
) {
  const endsAt = performance.now() + mostMs
  for (;;) {
    const value = await read()
    if (isSo(value)) return value
    if (performance.now() > endsAt) throw new Error(`it did not come about: ${JSON.stringify(value)}`)
    await wait(20)
  }
}
