const [MINUTE_S, HOUR_S] = [60, 3_600]

/** Waits between the tries of a message, in seconds: nine tries within a day. */
const WAITS_S = [5, MINUTE_S, 5 * MINUTE_S, 30 * MINUTE_S, 2 * HOUR_S, 5 * HOUR_S, 8 * HOUR_S, 9 * HOUR_S] as const

const JITTER = 0.2
const ASKED_MAX_S = 24 * HOUR_S

/**
 * How long to wait after a try that failed, in whole seconds; null after the last one.
 *
 * @param tries how many there were, this one included
 * @param askedMs what the receiver has asked for; it can make the wait longer, up to a day, and not shorter
 * @param random in 0..1, spread over a fifth of the wait, so that receivers that were away are not all called at once
 */
export function waitBeforeRetry(
  tries: number,
  { askedMs, random }: { askedMs: number | null; random: number },
): number | null {
  const wait = WAITS_S[tries - 1]
  if (wait === undefined) return null
  const spread = wait * (1 - JITTER / 2 + JITTER * random)
  return Math.ceil(Math.max(spread, Math.min((askedMs ?? 0) / 1_000, ASKED_MAX_S)))
}
