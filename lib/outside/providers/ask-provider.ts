import { setTimeout as wait } from 'node:timers/promises'
import type { Limits } from '#lib/outside/guarded-fetch/exchange.ts'
import { FetchError } from '#lib/outside/guarded-fetch/fetch-error.ts'
import { type FetchRules, type GuardedRequest, guardedFetch } from '#lib/outside/guarded-fetch/guarded-fetch.ts'
import { ProviderPaused } from './provider-paused.ts'
import { retryAfterMs } from './retry-after.ts'
import type { Traffic } from './traffic.ts'
import { waitWords } from './wait-words.ts'

/** How one provider of one workspace is called. */
export type Line = {
  providerId: string
  workspaceId: string
  /** The provider as people call it; stands in every message. */
  name: string
  rules: FetchRules
  traffic: Traffic
  /** 0..1, for the jitter. */
  random: () => number
  now?: () => number
  /** Asking twice costs nothing, so that a lost answer may be asked for again. */
  repeatable?: boolean
  patience?: Partial<Patience>
  /** Narrower than the provider's own. */
  limits?: Partial<Limits>
}

/** When to try again, and when to stop. Milliseconds. */
export type Patience = {
  attemptsMax: number
  firstPauseMs: number
  /** For a provider that is asked too often: its window is a minute as a rule, and not every one tells when it ends. */
  limitedAttemptsMax: number
  firstLimitedPauseMs: number
  longestPauseMs: number
  longestWaitMs: number
}

/** `body` is parsed JSON, undefined where there is none. Statuses that this file does not settle by itself come through. */
export type Reply = { kind: 'reply'; status: number; body: unknown } | { kind: 'failed' | 'lost'; reason: string }

const PATIENCE: Patience = {
  attemptsMax: 5,
  firstPauseMs: 500,
  limitedAttemptsMax: 10,
  firstLimitedPauseMs: 2_000,
  longestPauseMs: 20_000,
  longestWaitMs: 60_000,
}
const TRY_AGAIN: ReadonlySet<number> = new Set([408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])

/**
 * Asks a provider one question, over and over where that cannot cost twice: after a refusal of the server (5xx, 429), and when no
 * connection came about. The pauses grow exponentially with full jitter, and `Retry-After` counts more. What may have arrived and
 * brought no readable answer is `lost`, not asked again.
 *
 * @throws ProviderPaused for a refused key, a used-up quota, or a wait longer than `longestWaitMs`
 * @see Brooker, "Exponential Backoff And Jitter": full jitter needs the fewest calls
 */
export async function askProvider(line: Line, request: GuardedRequest): Promise<Reply> {
  const patience = { ...PATIENCE, ...line.patience }
  const now = line.now ?? Date.now
  for (let attempt = 1; ; attempt++) {
    await line.traffic.whenOpen(line.providerId, now, request.signal)
    const tried = await line.traffic.enter(line.workspaceId, () => tryOnce(line, request))
    if (tried.kind !== 'again') return tried
    if (tried.waitMs !== null && tried.waitMs > patience.longestWaitMs) throw tooLong(line, tried)
    if (attempt >= (tried.limited ? patience.limitedAttemptsMax : patience.attemptsMax)) {
      if (tried.limited) throw tooLong(line, tried)
      return { kind: tried.lost ? 'lost' : 'failed', reason: tried.reason }
    }
    const firstMs = tried.limited ? patience.firstLimitedPauseMs : patience.firstPauseMs
    const ceiling = Math.min(patience.longestPauseMs, firstMs * 2 ** (attempt - 1))
    const pauseMs = Math.max(tried.waitMs ?? 0, line.random() * ceiling)
    if (tried.limited) line.traffic.close(line.providerId, now() + pauseMs)
    else await wait(pauseMs, undefined, request.signal ? { signal: request.signal } : {})
  }
}

type Again = { kind: 'again'; reason: string; waitMs: number | null; limited: boolean; lost: boolean }

async function tryOnce(line: Line, request: GuardedRequest): Promise<Reply | Again> {
  const { name } = line
  try {
    const { status, headers, body } = await guardedFetch(
      { ...request, accept: 'json', limits: { ...request.limits, ...line.limits } },
      line.rules,
    )
    if (status === 401) throw new ProviderPaused(`${name} does not accept the key.`)
    if (status === 402) throw new ProviderPaused(`${name} says the credits are used up.`)
    if (status === 403)
      throw new ProviderPaused(`${name} refuses this key: its plan or its quota does not allow the question.`)
    const waitMs = retryAfterMs(headers['retry-after'], (line.now ?? Date.now)())
    if (status === 429)
      return { kind: 'again', reason: `${name} is asked too often.`, waitMs, limited: true, lost: false }
    if (TRY_AGAIN.has(status)) {
      const reason = `${name} has trouble of its own (status ${status}).`
      return { kind: 'again', reason, waitMs, limited: false, lost: false }
    }
    return readBody(line, status, body)
  } catch (error) {
    if (error instanceof FetchError) return afterFailure(line, error)
    throw error
  }
}

function readBody({ name, repeatable }: Line, status: number, body: Buffer): Reply | Again {
  if (body.length === 0) return { kind: 'reply', status, body: undefined }
  try {
    return { kind: 'reply', status, body: JSON.parse(body.toString('utf8')) }
  } catch {
    if (status >= 300) return { kind: 'reply', status, body: undefined }
    return unreadable(`${name} answered with something that is no JSON.`, repeatable)
  }
}

function afterFailure({ name, repeatable }: Line, error: FetchError): Reply | Again {
  if (error.kind === 'refused') throw new ProviderPaused(`${name} cannot be reached at its address. ${error.message}`)
  const reason = `${name}: ${error.message}`
  if (!error.sent) return { kind: 'again', reason, waitMs: null, limited: false, lost: false }
  return unreadable(reason, repeatable)
}

const unreadable = (reason: string, repeatable = false): Reply | Again =>
  repeatable ? { kind: 'again', reason, waitMs: null, limited: false, lost: true } : { kind: 'lost', reason }

function tooLong({ name }: Line, { waitMs, limited, reason }: Again): ProviderPaused {
  if (!limited) return new ProviderPaused(`${reason} It asks to be left alone ${waitWords(waitMs ?? 0)}.`)
  if (waitMs === null) return new ProviderPaused(`${name} says the quota is used up for now.`)
  return new ProviderPaused(`${name} says the quota is used up ${waitWords(waitMs)}.`)
}
