/**
 * Rollcall's own runner of Inngest functions, for when no Inngest is configured.
 *
 * It plays the server's part of Inngest's SDK protocol against the real `serve()` handler, over
 * HTTP on the loopback of this process, and keeps everything in the schema `engine` of Postgres.
 * This folder is a room with its own SQL, over `pg`.
 *
 *   event    what was sent; kept for the runs it began                           events.ts
 *   seen     event ids, idempotency keys and clock ticks of the last 24 hours    seen.ts
 *   run      one function for one event, until it returns, fails or is cancelled runs.ts
 *   step     a result that the run has: the SDK is told it and does not redo it
 *   call     a request to the SDK that is due, waiting or under way: one for the
 *            function from its beginning (`step`), one for each planned step or sleep  queue.ts
 *   slot     a call that counts against a concurrency key                        slots.ts
 *   worker   a process, alive as long as it says so                              lease.ts
 *
 * A call's way, in run-call.ts:
 *   claim    lease it to this process, as a new generation; park it if its key is full   claim.ts
 *   call     send the event and all step results, signed                         call-function.ts
 *   decide   what the answer means; pure                                         answer.ts, decision.ts
 *   apply    write it in one transaction, unless the lease has passed on         apply.ts
 *   wake     the same transaction adds the graphile-worker job of what comes next  queue.ts
 *
 * Jobs carry ids only and may come twice, late or never: the row in `call` is the truth, claiming
 * it the only way to act on it, and the sweep makes up for lost jobs (sweep.ts). A killed process
 * stops saying that it lives; one lease later its calls are given to others, and an answer that
 * still comes from it carries an old generation and is discarded.
 *
 * What it does not do, it refuses by name: options when functions register (function-config.ts),
 * step operations when they come up (decision.ts).
 */
import { randomUUID } from 'node:crypto'
import type { Inngest, InngestFunction } from 'inngest'
import { serve } from 'inngest/node'
import { Pool } from 'pg'
import { z } from 'zod'
import type { EngineContext } from './engine-context.ts'
import { acceptEvents, IncomingEvent } from './events.ts'
import { inTransaction } from './in-transaction.ts'
import { type EventRequest, SERVE_PATH, startLoopbackServer } from './loopback-server.ts'
import { registerFunctions } from './register.ts'
import { startTurning } from './turning.ts'

const DEFAULT_CONCURRENCY = 8
const DEFAULT_LEASE_MS = 15_000
/** The longest that a run may take, sleeps not counted: a last resort against runs that never end. */
const DEADLINE_MS = 7 * 24 * 60 * 60 * 1000
/** Connections beside those of the calls: the queue's listener, heartbeat and sweep, events coming in. */
const SPARE_CONNECTIONS = 4

export type EngineOptions = {
  databaseUrl: string
  client: Inngest.Any
  functions: readonly InngestFunction.Like[]
  log: EngineContext['log']
  /** Calls under way in this process at once. */
  concurrency?: number
  leaseMs?: number
}

export type Engine = {
  /** Where events go and functions are served, `http://127.0.0.1:<port>`. */
  origin: string
  /** Takes no more calls, waits up to `graceMs` for those under way, and leaves the rest to others. */
  stop(options?: { graceMs?: number }): Promise<void>
}

/**
 * Starts running the functions in this process and points the client at itself. Several processes
 * may run the same functions on one database. Needs the migrations of `engine` and graphile-worker.
 *
 * @throws Error naming function and option, when one wants what the engine does not do
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { client, functions, databaseUrl, concurrency = DEFAULT_CONCURRENCY } = options
  const pool = new Pool({ connectionString: databaseUrl, max: concurrency + SPARE_CONNECTIONS })
  const onBroken = (error: Error) => options.log.warn({ err: error }, 'a connection of the engine broke')
  pool.on('error', onBroken)
  pool.on('connect', (connection) => connection.on('error', onBroken))
  const eventKey = randomUUID()
  const signingKey = randomUUID().replaceAll('-', '')
  client.setEnvVars({ INNGEST_DEV: '0', INNGEST_SIGNING_KEY: signingKey, INNGEST_EVENT_KEY: eventKey })

  let engine: EngineContext | null = null
  const server = await startLoopbackServer({
    serve: serve({ client, functions, enableUnauthedSync: false, streaming: false }),
    eventKey: client.eventKey ?? eventKey,
    onEvents: async (request) => {
      if (engine === null) throw new Error('the embedded engine is still starting')
      return receiveEvents(engine, request)
    },
  })
  try {
    client.setEnvVars({ INNGEST_BASE_URL: server.origin })
    engine = {
      pool,
      functions: await registerFunctions({ url: new URL(SERVE_PATH, server.origin), signingKey }),
      workerId: randomUUID(),
      leaseMs: options.leaseMs ?? DEFAULT_LEASE_MS,
      deadlineMs: DEADLINE_MS,
      signingKey,
      log: options.log,
    }
    const turning = await startTurning(engine, { concurrency })
    return {
      origin: server.origin,
      stop: async ({ graceMs = 10_000 } = {}) => {
        await turning.stop(graceMs)
        await server.close()
        await pool.end()
      },
    }
  } catch (error) {
    await server.close()
    await pool.end()
    throw error
  }
}

const IncomingEvents = z.union([z.array(IncomingEvent).max(5_000), IncomingEvent.transform((event) => [event])])

async function receiveEvents(engine: EngineContext, { body, seed }: EventRequest): Promise<string[]> {
  const events = IncomingEvents.parse(body)
  return inTransaction(engine.pool, (tx) => acceptEvents(tx, { engine, events, seed }))
}
