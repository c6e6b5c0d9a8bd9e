import { z } from 'zod'
import { durationMs } from './duration.ts'
import { type Condition, type KeyExpression, parseCondition, parseKey } from './expression.ts'

/** Tries when a function names no retries: the SDK's own default of three retries. */
const DEFAULT_RETRIES = 3

const Concurrency = z.strictObject({
  limit: z.number(),
  key: z.string().optional(),
  scope: z.enum(['fn', 'env', 'account']).optional(),
})

const Registration = z.object({
  id: z.string(),
  name: z.string().optional(),
  triggers: z.array(
    z.object({
      event: z.string().optional(),
      expression: z.string().optional(),
      cron: z.string().optional(),
      jitter: z.string().optional(),
    }),
  ),
  steps: z.object({
    step: z.object({
      runtime: z.object({ url: z.string() }),
      retries: z.object({ attempts: z.number() }).optional(),
    }),
  }),
  concurrency: z.union([z.number(), Concurrency, z.array(Concurrency)]).optional(),
  idempotency: z.string().optional(),
  cancel: z
    .array(z.object({ event: z.string(), if: z.string().optional(), timeout: z.string().optional() }))
    .optional(),
})

/** The whole answer to an in-band sync. */
export const RegistrationAnswer = z.object({ functions: z.array(z.looseObject({ id: z.string() })) })

const REGISTRATION_KEYS: ReadonlySet<string> = new Set(Object.keys(Registration.shape))

type EventTrigger = { event: string; condition: Condition }
type ConcurrencyRule = { limit: number; key: KeyExpression; prefix: string }
export type CancelRule = { event: string; condition: Condition; withinMs: number | null }

/** A function as the engine runs it. `id` is `<app>-<function>`; `url` lacks the step to run. */
export type EngineFunction = {
  id: string
  url: string
  maxAttempts: number
  triggers: readonly EventTrigger[]
  crons: readonly string[]
  concurrency: readonly ConcurrencyRule[]
  cancels: readonly CancelRule[]
  idempotency: KeyExpression | null
}

/**
 * Reads one registered function.
 *
 * @throws Error naming the function and the option, when it asks for what the engine does not do
 */
export function parseFunction(raw: Record<string, unknown> & { id: string }): EngineFunction {
  const unsupported = Object.entries(raw).find(([key, value]) => value !== undefined && !REGISTRATION_KEYS.has(key))
  if (unsupported !== undefined) {
    throw new Error(`function "${raw.id}": the embedded engine does not support the option "${unsupported[0]}"`)
  }
  try {
    return readRegistration(Registration.parse(raw))
  } catch (error) {
    throw new Error(`function "${raw.id}": ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function readRegistration(raw: z.infer<typeof Registration>): EngineFunction {
  return {
    id: raw.id,
    url: raw.steps.step.runtime.url,
    maxAttempts: (raw.steps.step.retries?.attempts ?? DEFAULT_RETRIES) + 1,
    triggers: raw.triggers.flatMap(({ event, expression }) =>
      event === undefined ? [] : [readTrigger(event, expression)],
    ),
    crons: raw.triggers.flatMap(({ cron, jitter }) => (cron === undefined ? [] : [readCron(cron, jitter)])),
    concurrency: readConcurrency(raw),
    cancels: (raw.cancel ?? []).map(({ event, if: condition, timeout }) => ({
      event,
      condition: condition === undefined ? [] : parseCondition(condition),
      withinMs: timeout === undefined ? null : durationMs(timeout, Date.now()),
    })),
    idempotency: raw.idempotency === undefined ? null : parseKey(raw.idempotency),
  }
}

function readTrigger(event: string, expression: string | undefined): EventTrigger {
  if (event.includes('*')) throw new Error(`the embedded engine does not support the wildcard trigger "${event}"`)
  return { event, condition: expression === undefined ? [] : parseCondition(expression) }
}

function readCron(cron: string, jitter: string | undefined): string {
  if (jitter !== undefined)
    throw new Error('the embedded engine does not support the option "jitter" of a cron trigger')
  if (/^TZ=/.test(cron))
    throw new Error(`the embedded engine does not support the time zone of the cron "${cron}": it runs in UTC`)
  return cron
}

/** A key shared by all functions (`env`, `account`) carries no function's name. */
function readConcurrency({ id, concurrency }: z.infer<typeof Registration>): ConcurrencyRule[] {
  if (concurrency === undefined) return []
  const rules = typeof concurrency === 'number' ? [{ limit: concurrency }] : [concurrency].flat()
  return rules
    .filter(({ limit }) => limit > 0)
    .map((rule: z.infer<typeof Concurrency>) => ({
      limit: rule.limit,
      key: rule.key === undefined ? [] : parseKey(rule.key),
      prefix: `${(rule.scope ?? 'fn') === 'fn' ? id : rule.scope} ${rule.key ?? ''}`,
    }))
}
