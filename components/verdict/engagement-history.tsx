import { digits } from '#components/ui/figure.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import type { LeadDetail } from '#lib/contract/leads.ts'

/** What was sent to somebody, and what they did with it. Nothing while nobody has told. */
export function EngagementHistory({ engagement }: { engagement: LeadDetail['engagement'] }) {
  const { sent, opened, clicked, replied, meetings, responseRate, bouncedAt, lastAt } = engagement
  if (!lastAt) return null
  const counts = [
    ['Sent', sent],
    ['Opened', opened],
    ['Clicked', clicked],
    ['Replied', replied],
    ['Meetings', meetings],
  ] as const
  return (
    <section className="grid gap-3" aria-label="Engagement history">
      <h3 className="font-semibold">Engagement history</h3>
      <dl className="grid grid-cols-5 gap-2 text-sm">
        {counts.map(([label, value]) => (
          <div key={label}>
            <dt className="truncate text-ink-soft">{label}</dt>
            <dd className="font-medium tabular-nums">{digits(value)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft text-sm">
        {responseRate !== null && `Answers ${Math.round(responseRate * 100)} % of what is sent. `}
        {bouncedAt ? (
          <span className="text-bad">
            Mail came back <RelativeTime at={bouncedAt} />.
          </span>
        ) : (
          <>
            Last heard of <RelativeTime at={lastAt} />.
          </>
        )}
      </p>
    </section>
  )
}
