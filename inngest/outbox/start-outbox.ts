import { Client, Pool } from 'pg'
import type { Logger } from 'pino'
import { inTransaction } from '#inngest/engine/in-transaction.ts'
import { hearBroken } from '#lib/db/hear-broken.ts'
import { type SendEvents, sendUnsent } from './send-unsent.ts'

/** What a notification that got lost costs. */
const LOOK_EVERY_MS = 5_000
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
const RECONNECT_MS = 1_000

type OutboxOptions = { databaseUrl: string; send: SendEvents; log: Pick<Logger, 'warn'> }

/**
 * Sends what services put into `outbox_event`, as soon as Postgres tells of it (channel `outbox`),
 * and again with growing pauses while it cannot be sent. This folder knows SQL of its own, over `pg`.
 */
export async function startOutbox({ databaseUrl, send, log }: OutboxOptions): Promise<{ stop(): Promise<void> }> {
  const pool = hearBroken(new Pool({ connectionString: databaseUrl, max: 1 }), (error) =>
    log.warn({ err: error }, 'the connection of the outbox broke'),
  )
  const bell = new Bell()
  const ear = listen({ databaseUrl, bell, log })
  let pauseMs = 0

  const looping = (async () => {
    while (!bell.isStopped) {
      try {
        const { sent, refused } = await inTransaction(pool, (tx) => sendUnsent(tx, send))
        if (refused > 0) log.warn({ refused }, 'events of the outbox could not be sent; trying again')
        pauseMs = refused > 0 ? nextPause(pauseMs) : 0
        if (sent > 0 && refused === 0) continue
      } catch (error) {
        log.warn({ err: error }, 'the outbox could not be read; trying again')
        pauseMs = nextPause(pauseMs)
      }
      await bell.wait(pauseMs === 0 ? LOOK_EVERY_MS : pauseMs)
    }
  })()

  return {
    async stop() {
      bell.stop()
      await looping
      await ear.stop()
      await pool.end()
    },
  }
}

function nextPause(pauseMs: number): number {
  return Math.min(Math.max(pauseMs * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS)
}

/** A ring that comes while nobody waits ends the next wait at once. */
class Bell {
  isStopped = false
  #rung = false
  #wake: (() => void) | null = null

  ring(): void {
    this.#rung = true
    this.#wake?.()
  }

  stop(): void {
    this.isStopped = true
    this.ring()
  }

  async wait(mostMs: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, mostMs)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.#rung = false
    this.#wake = null
  }
}

/** Rings at every notification, over a connection that is opened anew when it breaks. */
function listen({ databaseUrl, bell, log }: { databaseUrl: string; bell: Bell; log: OutboxOptions['log'] }) {
  let client: Client | null = null
  const connect = async (): Promise<void> => {
    if (bell.isStopped) return
    const next = new Client({ connectionString: databaseUrl, keepAlive: true })
    client = next
    let isBroken = false
    const reconnect = (error: Error) => {
      if (isBroken || bell.isStopped) return
      isBroken = true
      log.warn({ err: error }, 'the outbox stopped listening; connecting again')
      void next.end().catch(() => {})
      setTimeout(() => void connect(), RECONNECT_MS).unref()
    }
    next.on('error', reconnect)
    next.on('end', () => reconnect(new Error('the connection was closed')))
    next.on('notification', () => bell.ring())
    await next
      .connect()
      .then(() => next.query('LISTEN outbox'))
      .then(() => bell.ring(), reconnect)
  }
  const connecting = connect()
  return {
    async stop() {
      await connecting
      await client?.end().catch(() => {})
    },
  }
}
