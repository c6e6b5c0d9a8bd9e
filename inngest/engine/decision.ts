import type { Answer, Op } from './answer.ts'
import { backOffMs, retryAfterMs } from './back-off.ts'
import { canonicalJson } from './canonical-json.ts'
import { durationMs } from './duration.ts'

/** Of one step's result, as Inngest allows (pkg/consts of its server). */
const LARGEST_RESULT_BYTES = 4 * 1024 * 1024
const REFUSED_RETRY_MS = 30_000

/** The call that an answer belongs to. `attempt` is 0 on the first try. */
type AnsweredCall = { kind: 'function' | 'step' | 'sleep'; stepId: string; attempt: number; maxAttempts: number }

/** What becomes of a run after an answer; results and outputs are canonical JSON. */
export type Decision = {
  results: { stepId: string; result: string }[]
  planned: string[]
  sleeps: { stepId: string; delayMs: number }[]
  /** `answered`: the call did its work; otherwise it is tried again or the run ends. */
  next:
    | { kind: 'answered' }
    | { kind: 'retry'; delayMs: number; attempt: number }
    | { kind: 'completed'; output: string }
    | { kind: 'failed'; error: unknown }
}

type Circumstances = { call: AnsweredCall; nowMs: number; jitter: number }

/** Turns an answer into changes of the run's state. Ops that the engine lacks fail the run by name. */
export function decide(answer: Answer, circumstances: Circumstances): Decision {
  const decision: Decision = { results: [], planned: [], sleeps: [], next: { kind: 'answered' } }
  switch (answer.kind) {
    case 'returned':
      return { ...decision, next: { kind: 'completed', output: canonicalJson(answer.output) } }
    case 'failed':
      return { ...decision, next: { kind: 'failed', error: answer.error } }
    case 'refused':
      return { ...decision, next: { kind: 'retry', delayMs: REFUSED_RETRY_MS, attempt: circumstances.call.attempt } }
    case 'retriable':
      return { ...decision, next: retryOrFail(answer, circumstances) }
    case 'ops':
      for (const op of answer.ops) applyOp(decision, { op, retryAfter: answer.retryAfter, circumstances })
      return decision
  }
}

function applyOp(
  decision: Decision,
  { op, retryAfter, circumstances }: { op: Op; retryAfter: string | null; circumstances: Circumstances },
): void {
  switch (op.op) {
    case 'StepRun':
      remember(decision, { stepId: op.id, result: { data: op.data ?? null } })
      return
    case 'StepPlanned':
      decision.planned.push(op.id)
      return
    case 'Sleep': {
      const delayMs = durationMs(op.name ?? '', circumstances.nowMs)
      if (delayMs === null) decision.next = fail(`cannot read the length of a sleep, "${op.name}"`)
      else decision.sleeps.push({ stepId: op.id, delayMs })
      return
    }
    case 'StepError':
    case 'StepFailed': {
      const next = op.op === 'StepError' ? retryOrFail({ error: op.error, retryAfter }, circumstances) : null
      if (next?.kind === 'retry') decision.next = next
      else remember(decision, { stepId: op.id, result: { error: op.error } })
      return
    }
    case 'RunComplete':
      decision.next = { kind: 'completed', output: canonicalJson(op.data) }
      return
    default:
      decision.next = fail(`does not support the step operation "${op.op}"`)
  }
}

function remember(decision: Decision, { stepId, result }: { stepId: string; result: object }): void {
  const text = canonicalJson(result)
  if (Buffer.byteLength(text) > LARGEST_RESULT_BYTES)
    decision.next = fail('keeps at most 4 MB of a step; this one returned more')
  else decision.results.push({ stepId, result: text })
}

function retryOrFail(
  { error, retryAfter }: { error: unknown; retryAfter: string | null },
  { call, nowMs, jitter }: Circumstances,
): Extract<Decision['next'], { kind: 'retry' | 'failed' }> {
  const attempt = call.attempt + 1
  if (attempt >= call.maxAttempts) return { kind: 'failed', error }
  const asked = retryAfter === null ? null : retryAfterMs(retryAfter, nowMs)
  return { kind: 'retry', delayMs: asked ?? backOffMs(call.attempt, jitter), attempt }
}

function fail(message: string): Extract<Decision['next'], { kind: 'failed' }> {
  return { kind: 'failed', error: { name: 'EmbeddedEngineError', message: `the embedded engine ${message}` } }
}
