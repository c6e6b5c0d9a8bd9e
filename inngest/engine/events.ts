import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import type { EngineContext } from './engine-context.ts'
import { holds } from './expression.ts'
import type { CancelRule, EngineFunction } from './function-config.ts'
import { type ClosedRun, closeRun, startRun } from './runs.ts'
import { claimOnce } from './seen.ts'

/** Inngest's own limit for one event. */
const LARGEST_EVENT_BYTES = 512 * 1024

/** An event as the SDK sends it. */
export const IncomingEvent = z.looseObject({
  id: z.string().min(1).max(512).nullish(),
  name: z.string().min(1).max(256),
  data: z.record(z.string(), z.unknown()).nullish(),
  ts: z.number().nullish(),
})
export type IncomingEvent = z.infer<typeof IncomingEvent>

type Accepting = Pick<EngineContext, 'functions' | 'deadlineMs'>

/**
 * Takes events in: cancels the runs and begins the runs that each asks for. An event whose id, or
 * whose place in a repeated request (`seed`), was seen in the last 24 hours changes nothing.
 *
 * @returns the events' ids, those of the first acceptance for repeated ones
 */
export async function acceptEvents(
  tx: PoolClient,
  { engine, events, seed }: { engine: Accepting; events: readonly IncomingEvent[]; seed?: string | undefined },
): Promise<string[]> {
  const ids: string[] = []
  for (const [index, event] of events.entries()) {
    const id = randomUUID()
    const repeatKey = event.id ?? (seed === undefined ? null : `${seed} ${index}`)
    const acceptedId =
      repeatKey === null ? id : await claimOnce(tx, { key: `event ${event.name} ${repeatKey}`, value: id })
    if (acceptedId === id) await acceptEvent(tx, { engine, event, id })
    ids.push(acceptedId)
  }
  return ids
}

async function acceptEvent(
  tx: PoolClient,
  { engine, event, id }: { engine: Accepting; event: IncomingEvent; id: string },
): Promise<void> {
  const kept = { ...event, id: event.id ?? id, data: event.data ?? {}, ts: event.ts ?? Date.now() }
  await storeEvent(tx, { id, event: kept })
  for (const fn of engine.functions.values()) {
    for (const rule of fn.cancels) {
      if (rule.event === event.name) await cancelRuns(tx, { engine, fn, rule, event: kept })
    }
  }
  for (const fn of engine.functions.values()) {
    const wanted = fn.triggers.some(
      (trigger) => trigger.event === event.name && holds(trigger.condition, { event: kept }),
    )
    if (wanted) await startRun(tx, { fn, eventId: id, event: kept, deadlineMs: engine.deadlineMs })
  }
}

/** @throws Error when the event is larger than Inngest takes */
export async function storeEvent(
  tx: PoolClient,
  { id, event }: { id: string; event: { name: string } },
): Promise<void> {
  const body = canonicalJson(event)
  if (Buffer.byteLength(body) > LARGEST_EVENT_BYTES) throw new Error(`event "${event.name}" is larger than 512 KB`)
  await tx.query('INSERT INTO engine.event (id, name, body) VALUES ($1, $2, $3)', [id, event.name, body])
}

async function cancelRuns(
  tx: PoolClient,
  { engine, fn, rule, event }: { engine: Accepting; fn: EngineFunction; rule: CancelRule; event: unknown },
): Promise<void> {
  const { rows } = await tx.query<{ id: string; body: string; age_ms: number }>(
    `SELECT run.id, event.body, extract(epoch FROM now() - run.started_at)::float8 * 1000 AS age_ms
       FROM engine.run JOIN engine.event ON event.id = run.event_id
      WHERE run.function_id = $1 AND run.status = 'running' ORDER BY run.id`,
    [fn.id],
  )
  for (const run of rows) {
    const inTime = rule.withinMs === null || run.age_ms <= rule.withinMs
    if (!inTime || !holds(rule.condition, { event: JSON.parse(run.body), async: event })) continue
    const closed = await closeRun(tx, { runId: run.id, status: 'cancelled', output: null })
    if (closed !== null) await announceEnd(tx, { engine, closed, name: 'inngest/function.cancelled' })
  }
}

/** Ends a run as failed and tells its `onFailure`. */
export async function failRun(
  tx: PoolClient,
  { engine, runId, error }: { engine: Accepting; runId: string; error: unknown },
): Promise<void> {
  const closed = await closeRun(tx, { runId, status: 'failed', output: canonicalJson(error) })
  if (closed !== null) await announceEnd(tx, { engine, closed, name: 'inngest/function.failed', error })
}

async function announceEnd(
  tx: PoolClient,
  { engine, closed, name, error }: { engine: Accepting; closed: ClosedRun; name: string; error?: unknown },
): Promise<void> {
  const { runId, functionId, eventBody } = closed
  const data = { error, event: JSON.parse(eventBody), function_id: functionId, run_id: runId }
  await acceptEvents(tx, { engine, events: [{ name, data }] })
}
