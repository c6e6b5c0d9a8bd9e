'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { AuditChanges, AuditEntry } from '#lib/contract/audit.ts'
import { auditQuery } from './audit-queries.ts'
import { useAuditSearch } from './audit-search.ts'
import { ONE_OF, partWords, valueWords } from './audit-words.ts'

/** Who changed what, newest first. */
export function AuditList() {
  const { search, isFiltered } = useAuditSearch()
  const query = useInfiniteQuery(auditQuery(search))
  const { data, error, refetch } = query
  if (error) return <ErrorState title="The log did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={8} label="The log is loading" />
  const entries = data.pages.flatMap((page) => page.entries)
  if (entries.length === 0) {
    return (
      <EmptyState
        icon={ScrollText}
        title={isFiltered ? 'Nothing like that was done' : 'Nothing was decided yet'}
        text={
          isFiltered
            ? 'Take a filter off to see more of the log.'
            : 'Whoever changes settings, members, campaigns or imports is named here, with what they changed.'
        }
      />
    )
  }
  return (
    <div className="grid gap-3">
      <ol aria-label="Decisions" className="overflow-hidden rounded-lg border border-line bg-raised">
        {entries.map((entry) => (
          <Line key={entry.entryId} entry={entry} />
        ))}
      </ol>
      <ShowMore query={query}>Show older lines</ShowMore>
    </div>
  )
}

function Line({ entry: { at, by, action, subject, changes } }: { entry: AuditEntry }) {
  const hasChanges = Object.keys(changes).length > 0
  return (
    <li className="grid gap-1 border-line border-t px-4 py-2.5 first:border-t-0 sm:grid-cols-[1fr_auto] sm:gap-4">
      <div className="min-w-0">
        <p className="break-words">
          <span className="font-medium">{by?.name ?? 'Rollcall'}</span>
          {by?.tokenName && <span className="text-ink-faint"> by the token “{by.tokenName}”</span>} {action}{' '}
          {ONE_OF[subject.kind]} <span className="font-medium">{subject.name}</span>
        </p>
        {hasChanges && (
          <div className="mt-1 text-ink-soft text-sm">
            <Disclosure title={Object.keys(changes).map(partWords).join(', ')}>
              <Changes changes={changes} />
            </Disclosure>
          </div>
        )}
      </div>
      <span className="text-ink-faint text-sm">
        <RelativeTime at={at} />
      </span>
    </li>
  )
}

function Changes({ changes }: { changes: AuditChanges }) {
  return (
    <dl className="grid gap-2 pb-1 pl-5">
      {Object.entries(changes).map(([part, { before, after }]) => (
        <div key={part}>
          <dt className="text-ink-faint first-letter:uppercase">{partWords(part)}</dt>
          <dd className="break-words">
            {before !== null && <del className="mr-2 text-ink-faint">{valueWords(before)}</del>}
            <ins className="text-ink no-underline">{valueWords(after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
