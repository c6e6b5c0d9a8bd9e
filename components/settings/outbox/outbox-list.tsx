'use client'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { MailOpen } from 'lucide-react'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { type KeptMail, KeptMailPage } from '#lib/contract/mail.ts'

const outboxQuery = infiniteQueryOptions({
  queryKey: ['outbox'],
  queryFn: ({ pageParam, signal }) =>
    fetchJson(KeptMailPage, `/api/outbox${pageParam ? `?before=${encodeURIComponent(pageParam)}` : ''}`, { signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
})

/** Messages that were kept instead of sent. */
export function OutboxList() {
  const query = useInfiniteQuery(outboxQuery)
  const { data, error, refetch } = query
  if (error) return <ErrorState title="The outbox did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={4} label="The outbox is loading" />
  const mails = data.pages.flatMap((page) => page.mails)
  if (mails.length === 0)
    return (
      <EmptyState icon={MailOpen} title="No messages" text="Invitations and notices of this workspace are kept here." />
    )
  return (
    <div className="grid gap-3">
      <ul aria-label="Messages" className="overflow-hidden rounded-lg border border-line bg-raised">
        {mails.map((mail) => (
          <Message key={mail.id} mail={mail} />
        ))}
      </ul>
      <ShowMore query={query}>Show older messages</ShowMore>
    </div>
  )
}

function Message({ mail: { at, to, subject, text } }: { mail: KeptMail }) {
  return (
    <li className="border-line border-t px-4 py-2.5 first:border-t-0">
      <div className="flex flex-wrap justify-between gap-x-4 text-ink-soft text-sm">
        <span className="break-all">To {to}</span>
        <RelativeTime at={at} />
      </div>
      <Disclosure title={subject}>
        <pre className="whitespace-pre-wrap break-words pb-1 font-sans text-ink-soft">{text}</pre>
      </Disclosure>
    </li>
  )
}
