import { ArrowRight } from 'lucide-react'
import { Card } from '#components/ui/card.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { RulesPreview } from '#lib/contract/workspace-rules.ts'

type PreviewPanelProps = {
  preview: RulesPreview | undefined
  error: Error | null
  /** What the page beside it decides about. */
  kind: 'icpTiers' | 'grades'
}

/** How the contacts there are would move: counts before and after, and a few people by name. */
export function PreviewPanel({ preview, error, kind }: PreviewPanelProps) {
  if (error) return <p className="text-bad text-sm">The preview did not load: {error.message}</p>
  if (!preview) return <Skeleton className="h-64" />
  const { contactsLooked, before, after, changed, examples } = preview
  if (contactsLooked === 0)
    return <p className="text-ink-soft text-sm">No contacts yet. Once there are some, what a change does shows here.</p>
  return (
    <Card className="grid content-start gap-4 p-4" aria-label="What would change" role="region">
      <div>
        <h3 className="font-medium">What would change</h3>
        <p className="text-ink-soft text-sm" role="status">
          {changed === 0 ? 'Nothing' : `${digits(changed)}`} of your newest {digits(contactsLooked)} contacts.
        </p>
      </div>
      <table className="w-full text-sm tabular-nums">
        <thead className="text-ink-faint">
          <tr>
            <th scope="col" className="py-1 text-left font-normal">
              {kind === 'icpTiers' ? 'Tier' : 'Grade'}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              Now
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              Then
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(after[kind]).map(([name, count]) => {
            const now = Object.entries(before[kind]).find(([one]) => one === name)?.[1] ?? 0
            return (
              <tr key={name} className="border-line border-t">
                <th scope="row" className="py-1.5 text-left font-medium">
                  {name}
                </th>
                <td className="py-1.5 text-right text-ink-soft">{digits(now)}</td>
                <td className={`py-1.5 text-right ${now === count ? '' : 'font-medium text-change'}`}>
                  {digits(count)}
                  {now !== count && (
                    <span className="ml-1 text-xs">
                      {count > now ? '+' : '−'}
                      {digits(Math.abs(count - now))}
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {examples.length > 0 && (
        <ul className="grid gap-2 border-line border-t pt-3 text-sm" aria-label="Some of them">
          {examples.map(({ contactId, name, title, companyName, before: now, after: later }) => (
            <li key={contactId} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
              <span className="truncate font-medium">{name}</span>
              <span className="flex items-center gap-1 text-ink-soft tabular-nums">
                {now ? verdictText(now, kind) : 'new'}
                <ArrowRight aria-label="becomes" className="size-3" />
                <span className="text-ink">{verdictText(later, kind)}</span>
              </span>
              <span className="col-span-2 truncate text-ink-faint">
                {[title, companyName].filter(Boolean).join(' at ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function verdictText(
  { icpTier, leadScore, grade }: RulesPreview['examples'][number]['after'],
  kind: PreviewPanelProps['kind'],
): string {
  return kind === 'icpTiers' ? `${icpTier}, ${leadScore}` : `${leadScore} ${grade}`
}
