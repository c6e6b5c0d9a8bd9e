import { Card } from '#components/ui/card.tsx'
import { digits } from '#components/ui/figure.tsx'
import type { RulesPreview } from '#lib/contract/workspace-rules.ts'

/** Ten bins of the score, each with how many contacts are in it now and would be then. */
export function ScoreShift({ preview: { before, after } }: { preview: RulesPreview }) {
  const most = Math.max(1, ...before.scores, ...after.scores)
  const bins = after.scores.map((then, at) => ({
    label: at === 9 ? '90–100' : `${at * 10}–${at * 10 + 9}`,
    now: before.scores[at] ?? 0,
    then,
  }))
  return (
    <Card className="grid gap-3 p-4" aria-label="Scores now and then" role="region">
      <h3 className="font-medium">Scores</h3>
      <div aria-hidden className="flex h-28 items-end gap-1 border-line border-b">
        {bins.map(({ label, now, then }) => (
          <span key={label} className="flex h-full flex-1 items-end gap-px">
            <span className="flex-1 rounded-t-sm bg-idle-wash" style={{ height: `${(100 * now) / most}%` }} />
            <span className="flex-1 rounded-t-sm bg-accent" style={{ height: `${(100 * then) / most}%` }} />
          </span>
        ))}
      </div>
      <p aria-hidden className="flex justify-between text-ink-faint text-xs tabular-nums">
        <span>0</span>
        <span className="flex items-center gap-3">
          <span className="flex items-center gap-1">
            <span className="size-2.5 rounded-sm bg-idle-wash ring-1 ring-line" /> now
          </span>
          <span className="flex items-center gap-1">
            <span className="size-2.5 rounded-sm bg-accent" /> then
          </span>
        </span>
        <span>100</span>
      </p>
      <table className="sr-only">
        <caption>Contacts by score, now and then</caption>
        <tbody>
          {bins.map(({ label, now, then }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{digits(now)}</td>
              <td>{digits(then)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
