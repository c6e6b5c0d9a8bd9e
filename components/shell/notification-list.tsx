'use client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { BellOff, CircleCheck, CirclePause, CircleX, type LucideIcon } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { ShowMore } from '#components/ui/show-more.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { NotificationKind, NotificationView } from '#lib/contract/notifications.ts'
import { importSentence, importTitle } from '#lib/core/mail/import-letter.ts'
import { notificationsQuery, useMarkRead } from './notification-queries.ts'

const LOOK: Record<NotificationKind, { icon: LucideIcon; className: string }> = {
  'import-completed': { icon: CircleCheck, className: 'text-good' },
  'import-paused': { icon: CirclePause, className: 'text-held' },
  'import-failed': { icon: CircleX, className: 'text-bad' },
}

/** What happened since one was here; opening one leads to where it happened. */
export function NotificationList({ unread, onLeave }: { unread: number; onLeave: () => void }) {
  const query = useInfiniteQuery(notificationsQuery())
  const { data, error, refetch } = query
  const read = useMarkRead()
  const notifications = data?.pages.flatMap((page) => page.notifications) ?? []
  return (
    <div className="grid gap-3 px-5 py-4">
      {error && <ErrorState title="Notifications did not load" text={error.message} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={4} label="Notifications are loading" />}
      {data && notifications.length === 0 && (
        <EmptyState
          icon={BellOff}
          title="Nothing happened yet"
          text="When an import of yours ends, fails or pauses, you are told here."
        />
      )}
      {unread > 0 && (
        <Button
          size="small"
          className="justify-self-start"
          busy={read.isPending}
          onClick={() => read.mutate({ all: true })}
        >
          Mark all as read
        </Button>
      )}
      {notifications.length > 0 && (
        <ul aria-label="Notifications" className="-mx-2 grid">
          {notifications.map((one) => (
            <Line
              key={one.notificationId}
              notification={one}
              onOpen={() => {
                if (!one.isRead) read.mutate({ notificationIds: [one.notificationId] })
                onLeave()
              }}
            />
          ))}
        </ul>
      )}
      <ShowMore query={query}>Show older</ShowMore>
    </div>
  )
}

function Line({ notification, onOpen }: { notification: NotificationView; onOpen: () => void }) {
  const { kind, importId, at, isRead } = notification
  const { icon: Icon, className } = LOOK[kind]
  return (
    <li>
      <Link
        href={`/imports/${importId}`}
        onClick={onOpen}
        className="flex gap-3 rounded-md px-2 py-2.5 hover:bg-idle-wash"
      >
        <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', className)} />
        <span className="min-w-0 flex-1">
          <span className={cn('block break-words', !isRead && 'font-medium')}>
            {importTitle(notification)}
            {!isRead && <span className="sr-only"> (unread)</span>}
          </span>
          <span className="block text-ink-soft text-sm">{importSentence(notification)}</span>
          <span className="block text-ink-faint text-sm">
            <RelativeTime at={at} />
          </span>
        </span>
        {!isRead && <span aria-hidden className="mt-1.5 size-2 shrink-0 rounded-full bg-accent" />}
      </Link>
    </li>
  )
}
