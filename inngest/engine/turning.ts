import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { z } from 'zod'
import { CRON_TASK, cronItems, startCronRun } from './cron.ts'
import type { EngineContext } from './engine-context.ts'
import { beat, signOff } from './lease.ts'
import { taskOf } from './queue.ts'
import { type CallsUnderWay, runCall } from './run-call.ts'
import { prune, sweep } from './sweep.ts'

/** A process misses this many beats before it is taken for dead. */
const BEATS_PER_LEASE = 5
const PRUNE_EVERY_MS = 60 * 60 * 1000
/** How late a retry or the end of a sleep may be noticed; jobs that are due at once are told by NOTIFY. */
const POLL_MS = 1_000

const CallJob = z.object({ runId: z.string(), stepId: z.string() })

/** What keeps an engine turning: graphile-worker's pool, the heartbeat with its sweep, the pruning. */
export async function startTurning(
  engine: EngineContext,
  { concurrency }: { concurrency: number },
): Promise<{ stop(graceMs: number): Promise<void> }> {
  const underWay: CallsUnderWay = new Set()
  const stopping = new AbortController()
  await beat(engine, null)
  const { runner, poolId } = await startPool(engine, { concurrency, underWay, stopping: stopping.signal })
  await beat(engine, poolId)
  const stopBeating = repeat(engine, engine.leaseMs / BEATS_PER_LEASE, async () => {
    await beat(engine, poolId)
    await sweep(engine, underWay)
  })
  const stopPruning = repeat(engine, PRUNE_EVERY_MS, () => prune(engine))
  return {
    async stop(graceMs) {
      stopping.abort()
      const stopped = runner.stop().catch((error: unknown) => {
        engine.log.warn({ err: error }, 'the queue did not stop cleanly')
      })
      await within(graceMs, stopped)
      await Promise.all([stopBeating(), stopPruning()])
      await signOff(engine)
    },
  }
}

async function within(mostMs: number, work: Promise<void>): Promise<void> {
  const giveUp = new AbortController()
  await Promise.race([work, wait(mostMs, undefined, { signal: giveUp.signal }).catch(() => {})])
  giveUp.abort()
}

async function startPool(
  engine: EngineContext,
  { concurrency, underWay, stopping }: { concurrency: number; underWay: CallsUnderWay; stopping: AbortSignal },
): Promise<{ runner: Runner; poolId: string | null }> {
  const taskList: TaskList = { [CRON_TASK]: (payload) => startCronRun(engine, payload) }
  for (const fn of engine.functions.values()) {
    taskList[taskOf(fn.id)] = (payload) => runCall(engine, { fn, call: CallJob.parse(payload), underWay, stopping })
  }
  const events: WorkerEvents = new EventEmitter()
  let poolId: string | null = null
  events.on('pool:create', ({ workerPool }) => {
    poolId = workerPool.id
  })
  const runner = await run({
    pgPool: engine.pool,
    concurrency,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    taskList,
    parsedCronItems: cronItems(engine.functions),
    logger: queueLogger(engine.log),
    events,
  })
  return { runner, poolId }
}

/** graphile-worker tells every job at `info`; only what went wrong is worth a line here. */
function queueLogger(log: EngineContext['log']): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === 'error') log.error({ queue: meta }, message)
    else if (level === 'warning') log.warn({ queue: meta }, message)
  })
}

/** Does `work` again and again with a pause between; a failure is logged and tried again. Stopping waits for the last. */
function repeat({ log }: EngineContext, everyMs: number, work: () => Promise<void>): () => Promise<void> {
  const stopping = new AbortController()
  const pause = () => wait(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
  const looping = (async () => {
    for (await pause(); !stopping.signal.aborted; await pause()) {
      await work().catch((error: unknown) => log.error({ err: error }, 'the engine could not sweep'))
    }
  })()
  return async () => {
    stopping.abort()
    await looping
  }
}
