'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { HistoryEntry } from '#lib/contract/contact-detail.ts'
import { historyQuery } from './detail-queries.ts'

/** What each import and each person changed, the latest first. */
export function ContactHistory({ contactId }: { contactId: string }) {
  const { data, error, refetch } = useQuery(historyQuery(contactId))
  if (error) return <ErrorState title="The history did not load" text={error.message} onRetry={() => void refetch()} />
  return (
    <section aria-label="History" className="grid gap-3">
      <h2 className="font-semibold">History</h2>
      {!data && <SkeletonRows rows={3} label="The history is loading" />}
      {data?.entries.length === 0 && <p className="text-ink-soft">Nothing has changed since the contact was made.</p>}
      <ol className="grid gap-5 border-line border-l pl-4">
        {data?.entries.map((entry) => (
          <Entry key={entry.entryId} entry={entry} />
        ))}
      </ol>
      {data && !data.isWhole && <p className="text-ink-faint text-sm">Older changes are not shown.</p>}
    </section>
  )
}

function Entry({ entry: { at, who, what, importId, isUndone, changes } }: { entry: HistoryEntry }) {
  return (
    <li className="grid gap-1.5">
      <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        <span className="font-medium">{who ?? 'A program'}</span>
        {importId ? (
          <Link href={`/imports/${importId}`} className="text-accent underline underline-offset-2">
            {what}
          </Link>
        ) : (
          <span>{what}</span>
        )}
        <span className="text-ink-faint text-sm">
          <RelativeTime at={at} />
        </span>
        {isUndone && <Pill tone="warn">undone</Pill>}
      </p>
      {changes.length > 0 && (
        <dl className="grid gap-1 text-sm">
          {changes.map(({ label, before, after }) => (
            <div key={label} className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3">
              <dt className="text-ink-soft">{label}</dt>
              <dd className="wrap-anywhere min-w-0">
                {before !== null && <del className="text-ink-faint">{before}</del>}
                {before !== null && after !== null && <span aria-hidden> → </span>}
                {after === null ? (
                  <span className="text-ink-faint"> removed</span>
                ) : (
                  <ins className="no-underline">{after}</ins>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
