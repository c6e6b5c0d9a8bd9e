const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How long something lasts, as people say it: "for 26 minutes", "until tomorrow". */
export function waitWords(ms: number): string {
  if (ms <= 1_000) return 'for a moment'
  if (ms < 2 * MINUTE_MS) return `for ${Math.ceil(ms / 1_000)} seconds`
  if (ms < 2 * HOUR_MS) return `for ${Math.ceil(ms / MINUTE_MS)} minutes`
  const hours = Math.ceil(ms / HOUR_MS)
  if (hours < 12) return `for ${hours} hours`
  return hours <= 24 ? 'until tomorrow' : `for ${Math.ceil(hours / 24)} days`
}
