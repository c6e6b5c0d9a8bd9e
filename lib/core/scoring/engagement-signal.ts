import type { EngagementKind } from '#lib/contract/engagement.ts'

const POINTS: Record<EngagementKind, number> = { sent: 0, opened: 1, clicked: 3, replied: 8, meeting: 12, bounced: 0 }
/** After so many days an event counts half. */
const HALF_LIFE_DAYS = 30
/** So many fresh points make about two thirds. */
const SCALE = 8
const DAY_MS = 24 * 60 * 60 * 1000

export type EngagementEvent = { kind: EngagementKind; at: Date }

/**
 * How much somebody responds, 0..1: what they did, the weightier and fresher the more, with less and less gained by doing it again.
 * An address that bounced after all else is 0; null when nothing is known.
 */
export function engagementSignal(events: readonly EngagementEvent[], now: Date): number | null {
  if (events.length === 0) return null
  const last = events.reduce((latest, event) => (event.at > latest.at ? event : latest))
  if (last.kind === 'bounced') return 0
  const points = events.reduce((sum, { kind, at }) => {
    const days = Math.max(0, now.getTime() - at.getTime()) / DAY_MS
    return sum + POINTS[kind] * 0.5 ** (days / HALF_LIFE_DAYS)
  }, 0)
  return Math.round((1 - Math.exp(-points / SCALE)) * 1_000) / 1_000
}
