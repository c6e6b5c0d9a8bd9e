const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** Inngest's own table (pkg/backoff of its server): the wait before the second try, the third, … */
const DELAYS_MS = [
  15 * SECOND_MS,
  30 * SECOND_MS,
  MINUTE_MS,
  2 * MINUTE_MS,
  5 * MINUTE_MS,
  10 * MINUTE_MS,
  20 * MINUTE_MS,
  40 * MINUTE_MS,
  HOUR_MS,
  2 * HOUR_MS,
] as const

const JITTER_MS = 30 * SECOND_MS
const LONGEST_MS = 2 * HOUR_MS

/**
 * How long to wait after a failed try.
 *
 * @param attempt 0 for the first try
 * @param jitter in 0..1, spread over 30 seconds
 */
export function backOffMs(attempt: number, jitter: number): number {
  return (DELAYS_MS[attempt] ?? LONGEST_MS) + Math.floor(jitter * JITTER_MS)
}

/**
 * What a `Retry-After` header asks for: seconds or a date, held between 1 second and 24 hours.
 * `null` when it says neither.
 */
export function retryAfterMs(header: string, nowMs: number): number | null {
  const text = header.trim()
  const askedMs = /^\d+(\.\d+)?$/.test(text) ? Number(text) * SECOND_MS : Date.parse(text) - nowMs
  if (Number.isNaN(askedMs)) return null
  return Math.min(Math.max(askedMs, SECOND_MS), 24 * HOUR_MS)
}
