/**
 * How long an answer asks to wait, in milliseconds from `nowMs`: `Retry-After` in seconds or as an HTTP date.
 *
 * @returns null when it asks for nothing that can be read; 0 when the date is past
 */
export function retryAfterMs(header: string | undefined, nowMs: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000
  if (!/^[A-Za-z]{3,9},/.test(text)) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs)
}
