'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { parseAsString, useQueryState } from 'nuqs'
import { useDeferredValue } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SearchInput } from '#components/ui/search-input.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { AssignmentView } from '#lib/contract/workspace.ts'
import { assignmentsQuery, useAgencyChanges } from './agency-queries.ts'

/** Who is held by whom, until when. The holder can let go. */
export function Assignments({ mayRelease }: { mayRelease: boolean }) {
  const [search, setSearch] = useQueryState('q', parseAsString.withDefault(''))
  const query = useInfiniteQuery(assignmentsQuery(useDeferredValue(search)))
  const { data, error, refetch } = query
  const { release } = useAgencyChanges()
  if (error)
    return <ErrorState title="The assignments did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="The assignments are loading" />
  const assignments = data.pages.flatMap((page) => page.assignments)
  const letGo = (emailKey: string) =>
    release.mutate(
      { emailKeys: [emailKey] },
      {
        onSuccess: () =>
          toast(`${emailKey} is free`, {
            description: 'Another client may import them now.',
            action: { label: 'Undo', onClick: () => release.mutate({ emailKeys: [emailKey], undo: true }) },
          }),
        onError: (failure) => toast.error(failure.message),
      },
    )
  return (
    <div className="grid gap-3">
      <SearchInput
        label="Search addresses"
        value={search}
        onChange={(next) => void setSearch(next || null)}
        className="max-w-xs"
      />
      {assignments.length === 0 ? (
        <p className="rounded-lg border border-line px-4 py-6 text-center text-ink-soft">
          {search === '' ? 'Nobody is held.' : `Nobody held has “${search}” in their address.`}
        </p>
      ) : (
        <ul aria-label="Assignments" className="overflow-hidden rounded-lg border border-line bg-raised">
          {assignments.map((one) => (
            <Line
              key={one.emailKey}
              assignment={one}
              {...(mayRelease && one.isOwn ? { onRelease: () => letGo(one.emailKey) } : {})}
            />
          ))}
        </ul>
      )}
      <ShowMore query={query}>Show more</ShowMore>
    </div>
  )
}

function Line({ assignment, onRelease }: { assignment: AssignmentView; onRelease?: () => void }) {
  const { emailKey, holder, priority, expiresAt } = assignment
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-4 py-2.5 first:border-t-0">
      <span className="min-w-48 flex-1 break-all">{emailKey}</span>
      <span className="text-ink-soft text-sm">held by {holder.name}</span>
      <span className="text-ink-faint text-sm">priority {priority}</span>
      <span className="w-32 text-ink-faint text-sm">
        {expiresAt ? (
          <>
            ends <RelativeTime at={expiresAt} />
          </>
        ) : (
          'does not end'
        )}
      </span>
      {onRelease && (
        <Button size="small" aria-label={`Release ${emailKey}`} onClick={onRelease}>
          Release
        </Button>
      )}
    </li>
  )
}
