import { setTimeout as wait } from 'node:timers/promises'
import { readAnswer } from './answer.ts'
import { applyDecision, type Outcome } from './apply.ts'
import { callFunction } from './call-function.ts'
import { type Claim, claimCall } from './claim.ts'
import { type Decision, decide } from './decision.ts'
import type { EngineContext } from './engine-context.ts'
import type { EngineFunction } from './function-config.ts'
import type { CallRef } from './slots.ts'

const APPLY_TRIES = 5
const APPLY_PAUSE_MS = 500
const LONGEST_TURN_MS = 1_000

/** Turns under way in this process. The sweep takes any other lease in its name for lost. */
export type CallsUnderWay = Set<CallRef>

/**
 * Claims a call, makes it, and applies the answer: one turn of the engine. While its function has
 * more to do, the turn goes on for up to a second before others in the queue have theirs.
 */
export async function runCall(
  engine: EngineContext,
  {
    fn,
    call,
    underWay,
    stopping,
  }: { fn: EngineFunction; call: CallRef; underWay: CallsUnderWay; stopping: AbortSignal },
): Promise<void> {
  underWay.add(call)
  try {
    let claim = await claimCall(engine, { ...call, limited: fn.concurrency.length > 0 })
    const turnEndsAt = performance.now() + LONGEST_TURN_MS
    while (claim !== null) {
      const decision = await makeCall(engine, { claim, fn })
      const mayContinue = !stopping.aborted && performance.now() < turnEndsAt
      const outcome = await applyWithRetries(engine, { claim, functionId: fn.id, decision, mayContinue })
      if (outcome === 'discarded') engine.log.warn({ ...call, functionId: fn.id }, 'discarded a late answer')
      claim = typeof outcome === 'object' ? outcome : null
    }
  } finally {
    underWay.delete(call)
  }
}

async function makeCall(engine: EngineContext, { claim, fn }: { claim: Claim; fn: EngineFunction }): Promise<Decision> {
  if (claim.kind === 'sleep') {
    const woken = [{ stepId: claim.stepId, result: '{"data":null}' }]
    return { results: woken, planned: [], sleeps: [], next: { kind: 'answered' } }
  }
  const answer = await callFunction(engine, { claim, fn }).then(readAnswer, (error: unknown) => ({
    kind: 'retriable' as const,
    error: { name: 'ConnectionError', message: String(error) },
    retryAfter: null,
  }))
  if (answer.kind === 'refused') engine.log.error({ functionId: fn.id }, 'the SDK refused the signature of the engine')
  if (answer.kind === 'retriable')
    engine.log.warn({ functionId: fn.id, runId: claim.runId, err: answer.error }, 'a call failed')
  const circumstances = { nowMs: Date.now(), jitter: Math.random() }
  return decide(answer, { call: { ...claim, maxAttempts: fn.maxAttempts }, ...circumstances })
}

/** The work is done by now: a database that is away for a moment must not make it be done again. */
async function applyWithRetries(
  engine: EngineContext,
  answered: Parameters<typeof applyDecision>[1],
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await applyDecision(engine, answered)
    } catch (error) {
      if (tries === APPLY_TRIES) throw error
      engine.log.warn({ err: error, runId: answered.claim.runId }, 'could not write an answer; trying again')
      await wait(APPLY_PAUSE_MS * 2 ** tries)
    }
  }
}
