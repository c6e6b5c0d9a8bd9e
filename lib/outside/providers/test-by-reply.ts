import type { GuardedRequest } from '#lib/outside/guarded-fetch/guarded-fetch.ts'
import { askProvider, type Line, type Reply } from './ask-provider.ts'
import type { TestResult } from './enrichment-provider.ts'
import { ProviderPaused } from './provider-paused.ts'

type Answered = Extract<Reply, { kind: 'reply' }>

/** Makes one request and judges it; somebody waits, so it is tried twice at most and not for long. */
export async function testByReply(
  line: Line,
  { request, isGood }: { request: GuardedRequest; isGood: (reply: Answered) => boolean },
): Promise<TestResult> {
  const patience = {
    attemptsMax: 2,
    limitedAttemptsMax: 2,
    firstPauseMs: 200,
    firstLimitedPauseMs: 200,
    longestWaitMs: 3_000,
  }
  try {
    const reply = await askProvider(
      { ...line, patience },
      { ...request, limits: { headersMs: 10_000, totalMs: 15_000 } },
    )
    if (reply.kind !== 'reply') return { ok: false, reason: reply.reason }
    if (isGood(reply)) return { ok: true }
    if (reply.status >= 200 && reply.status < 300) {
      return { ok: false, reason: `${line.name} does not accept the key, or the address is another service's.` }
    }
    return { ok: false, reason: `${line.name} answered with status ${reply.status}.` }
  } catch (error) {
    if (error instanceof ProviderPaused) return { ok: false, reason: error.message }
    throw error
  }
}
