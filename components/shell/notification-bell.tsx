'use client'
import { Bell } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import type { Pulse } from '#lib/contract/notifications.ts'
import { NotificationList } from './notification-list.tsx'
import { usePulse } from './pulse-query.ts'

const COUNTED_MAX = 99

/** How many notifications nobody has read, and the way to them. */
export function NotificationBell({ first }: { first: Pulse }) {
  const [open, setOpen] = useState(false)
  const { unread } = usePulse(first)
  return (
    <>
      <Button
        look="quiet"
        size="icon"
        className="relative"
        aria-label={unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`}
        onClick={() => setOpen(true)}
      >
        <Bell aria-hidden className="size-4" />
        {unread > 0 && (
          <span
            aria-hidden
            className="absolute -top-0.5 -right-0.5 flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 font-semibold text-[10px] text-accent-ink tabular-nums"
          >
            {unread > COUNTED_MAX ? `${COUNTED_MAX}+` : unread}
          </span>
        )}
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title="Notifications">
        <NotificationList unread={unread} onLeave={() => setOpen(false)} />
      </Sheet>
    </>
  )
}
