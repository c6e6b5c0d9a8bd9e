'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { DeliveryView } from '#lib/contract/webhook-sources.ts'
import { deliveriesQuery, useReplay } from './source-queries.ts'

/** What came to a source in the last 30 days, newest first, looked at anew every few seconds. */
export function DeliveryList({ sourceId }: { sourceId: string }) {
  const query = useInfiniteQuery(deliveriesQuery(sourceId))
  const { data, error, refetch } = query
  if (error)
    return <ErrorState title="The deliveries did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="The deliveries are loading" />
  const deliveries = data.pages.flatMap((page) => page.deliveries)
  if (deliveries.length === 0)
    return (
      <p className="rounded-lg border border-line border-dashed px-4 py-6 text-center text-ink-soft">
        Nothing has come yet. Requests that are not rightly signed are refused with 401 and not listed.
      </p>
    )
  return (
    <div className="grid grid-cols-1 gap-3">
      <ul aria-label="Deliveries" className="overflow-hidden rounded-lg border border-line">
        {deliveries.map((delivery) => (
          <Delivery key={delivery.deliveryId} sourceId={sourceId} delivery={delivery} />
        ))}
      </ul>
      <ShowMore query={query}>Show older deliveries</ShowMore>
    </div>
  )
}

function Delivery({ sourceId, delivery }: { sourceId: string; delivery: DeliveryView }) {
  const { deliveryId, messageId, isReplay, problem, sizeBytes, contacts, importId, attempts, createdAt } = delivery
  const replay = useReplay(sourceId)
  const run = () =>
    replay.mutate(deliveryId, {
      onSuccess: ({ message }) => toast.success(message),
      onError: (failure) => toast.error(failure.message),
    })
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t px-3 py-2 first:border-t-0">
      <Pill tone={problem === null ? 'good' : 'bad'}>{problem === null ? 'Taken' : 'Refused'}</Pill>
      <div className="min-w-0 flex-1 basis-48">
        <p className="truncate font-mono text-sm" title={messageId}>
          {isReplay ? 'Replayed by hand' : messageId}
        </p>
        <p className="text-ink-soft text-sm">
          <RelativeTime at={createdAt} /> · {sizeText(sizeBytes)}
          {contacts !== null && ` · ${digits(contacts)} ${contacts === 1 ? 'contact' : 'contacts'}`}
          {attempts > 1 && ` · came ${digits(attempts)} times`}
        </p>
        {problem !== null && <p className="break-words text-bad text-sm">{problem}</p>}
      </div>
      {importId !== null && (
        <Link href={`/imports/${importId}`} className="text-accent text-sm hover:underline">
          Import
        </Link>
      )}
      <Button size="small" busy={replay.isPending} onClick={run}>
        Replay
      </Button>
    </li>
  )
}

const sizeText = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} bytes`
    : bytes < 1024 * 1024
      ? `${digits(Math.round(bytes / 1024))} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`
