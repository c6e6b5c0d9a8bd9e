import { randomUUID } from 'node:crypto'
import { type ParsedCronItem, parseCronItems } from 'graphile-worker'
import { z } from 'zod'
import type { EngineContext, Functions } from './engine-context.ts'
import { storeEvent } from './events.ts'
import { inTransaction } from './in-transaction.ts'
import { startRun } from './runs.ts'
import { claimOnce } from './seen.ts'

/** The graphile-worker task that starts runs by the clock. */
export const CRON_TASK = 'inngest-cron'

const CronPayload = z.object({ functionId: z.string(), cron: z.string(), _cron: z.object({ ts: z.string() }) })

/**
 * One item of graphile-worker's crontab for each cron trigger; it fires each once, whatever the
 * number of processes. Times are UTC.
 *
 * @throws Error naming function and pattern, when graphile-worker cannot read the pattern
 */
export function cronItems(functions: Functions): ParsedCronItem[] {
  return [...functions.values()]
    .flatMap(({ id, crons }) =>
      crons.map((cron) => {
        const item = {
          task: CRON_TASK,
          match: cron,
          identifier: `${id} ${cron}`,
          payload: { functionId: id, cron },
        }
        try {
          return parseCronItems([item])
        } catch (error) {
          throw new Error(`function "${id}": the embedded engine cannot read the cron "${cron}"`, { cause: error })
        }
      }),
    )
    .flat()
}

/** Starts the run of one tick of the clock, once. */
export async function startCronRun(engine: EngineContext, payload: unknown): Promise<void> {
  const { functionId, cron, _cron } = CronPayload.parse(payload)
  const fn = engine.functions.get(functionId)
  if (fn === undefined) return
  await inTransaction(engine.pool, async (tx) => {
    const id = randomUUID()
    if ((await claimOnce(tx, { key: `cron ${functionId} ${cron} ${_cron.ts}`, value: id })) !== id) return
    const event = { id, name: 'inngest/scheduled.timer', data: { cron }, ts: Date.parse(_cron.ts) }
    await storeEvent(tx, { id, event })
    await startRun(tx, { fn, eventId: id, event, deadlineMs: engine.deadlineMs })
  })
}
