'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { AtSign, Globe, ShieldOff, X } from 'lucide-react'
import { parseAsString, useQueryState } from 'nuqs'
import { useDeferredValue } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SearchInput } from '#components/ui/search-input.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { SuppressionEntry } from '#lib/contract/suppression.ts'
import { suppressionQuery, useSuppressionChanges } from './suppression-queries.ts'
import { REASON_WORDS } from './suppression-words.ts'

/** Everybody the workspace never writes to; `mayRemove`: whoever looks may let somebody be written to again. */
export function SuppressionList({ mayRemove }: { mayRemove: boolean }) {
  const [search, setSearch] = useQueryState('q', parseAsString.withDefault(''))
  const query = useInfiniteQuery(suppressionQuery(useDeferredValue(search)))
  const { data, error, refetch } = query
  const { add, remove } = useSuppressionChanges()
  if (error) return <ErrorState title="The list did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={6} label="The list is loading" />
  const entries = data.pages.flatMap((page) => page.entries)
  const { email, domain } = data.pages[0]?.totals ?? { email: 0, domain: 0 }
  if (email + domain === 0) {
    return (
      <EmptyState
        icon={ShieldOff}
        title="Nobody is shut out yet"
        text="Add addresses and domains above. No import brings them in, and no provider is paid for them."
      />
    )
  }
  const takeOff = ({ entryId, value, reason }: SuppressionEntry) =>
    remove.mutate([entryId], {
      onSuccess: () =>
        toast(`${value} may be written to again`, {
          action: { label: 'Undo', onClick: () => add.mutate({ text: value, reason }) },
        }),
      onError: (failure) => toast.error(failure.message),
    })
  return (
    <section aria-label="Suppressed" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <SearchInput label="Search the list" value={search} onChange={(next) => void setSearch(next || null)} />
        <span role="status" className="text-ink-soft text-sm tabular-nums">
          {digits(email)} {email === 1 ? 'address' : 'addresses'}, {digits(domain)}{' '}
          {domain === 1 ? 'domain' : 'domains'}
        </span>
      </div>
      {entries.length === 0 ? (
        <p className="rounded-lg border border-line px-4 py-8 text-center text-ink-soft">
          Nothing on the list holds “{search}”.
        </p>
      ) : (
        <ul className="overflow-hidden rounded-lg border border-line bg-raised">
          {entries.map((entry) => (
            <Entry key={entry.entryId} entry={entry} {...(mayRemove ? { onRemove: () => takeOff(entry) } : {})} />
          ))}
        </ul>
      )}
      <ShowMore query={query}>Show more</ShowMore>
    </section>
  )
}

function Entry({ entry, onRemove }: { entry: SuppressionEntry; onRemove?: () => void }) {
  const { kind, value, reason, createdAt } = entry
  const Icon = kind === 'email' ? AtSign : Globe
  return (
    <li className="flex items-center gap-3 border-line border-t px-4 py-2 first:border-t-0 hover:bg-panel">
      <Icon aria-hidden className="size-4 shrink-0 text-ink-faint" />
      <span className="min-w-0 flex-1 truncate">
        {value}
        {kind === 'domain' && <span className="text-ink-faint text-sm"> and its subdomains</span>}
      </span>
      <Pill tone="held">{REASON_WORDS[reason]}</Pill>
      <span className="hidden w-28 text-right text-ink-faint text-sm sm:block">
        <RelativeTime at={createdAt} />
      </span>
      {onRemove && (
        <Button look="quiet" size="icon" aria-label={`Take ${value} off the list`} onClick={onRemove}>
          <X aria-hidden className="size-4" />
        </Button>
      )}
    </li>
  )
}
