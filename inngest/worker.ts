import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { inngest, inngestMode } from './client.ts'
import { startEngine } from './engine/engine.ts'
import { migrateQueue } from './engine/migrate-queue.ts'
import { functions } from './functions.ts'
import { startOutbox } from './outbox/start-outbox.ts'
import { whenDatabaseAnswers } from './when-database-answers.ts'

export type Worker = {
  /** Takes no new work and waits for the steps under way; what does not end in time goes to other workers. */
  stop(): Promise<void>
}

/**
 * The worker process: sends the outbox to Inngest, and runs the functions itself unless a real
 * Inngest does. Needs a migrated database.
 *
 * @param settings.leaseMs how long the work of a process that has died stays its own
 */
export async function startWorker({ leaseMs }: { leaseMs?: number } = {}): Promise<Worker> {
  if (inngestMode === 'dev' && env.NODE_ENV === 'production') {
    throw new Error('INNGEST_DEV turns the signature checks off: unset it in production')
  }
  const databaseUrl = env.DATABASE_URL
  await whenDatabaseAnswers(databaseUrl, log)
  await migrateQueue(databaseUrl)
  const settings = { databaseUrl, client: inngest, functions, log, ...(leaseMs === undefined ? {} : { leaseMs }) }
  const engine = inngestMode === 'embedded' ? await startEngine(settings) : null
  const outbox = await startOutbox({ databaseUrl, send: (events) => inngest.send(events), log })
  log.info({ mode: inngestMode, functions: functions.length }, 'the worker is running')
  return {
    async stop() {
      await outbox.stop()
      await engine?.stop()
    },
  }
}
