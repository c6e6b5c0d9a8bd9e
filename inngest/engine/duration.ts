const UNIT_MS: Readonly<Record<string, number>> = {
  w: 604_800_000,
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1_000,
}

/**
 * Milliseconds from now to the moment that a sleep or a time limit names: `1s`, `2h30m` or an ISO
 * date. A date in the past is 0. `null` when it is neither.
 */
export function durationMs(text: string, nowMs: number): number | null {
  if (text === '') return 0
  if (/^(\d+[wdhms])+$/.test(text)) {
    return [...text.matchAll(/(\d+)([wdhms])/g)].reduce(
      (total, [, count, unit]) => total + Number(count) * (UNIT_MS[unit ?? ''] ?? 0),
      0,
    )
  }
  const moment = Date.parse(text)
  return Number.isNaN(moment) ? null : Math.max(0, moment - nowMs)
}
