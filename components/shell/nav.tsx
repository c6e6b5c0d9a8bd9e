'use client'
import { FileDown, ListChecks, Megaphone, Settings, Users, UsersRound, Zap } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '#components/ui/cn.ts'
import type { Pulse } from '#lib/contract/notifications.ts'
import { usePulse } from './pulse-query.ts'

/** The pages there are. */
const PAGES = [
  { href: '/now', label: 'Now', icon: Zap },
  { href: '/campaigns', label: 'Campaigns', icon: Megaphone },
  { href: '/contacts', label: 'Contacts', icon: Users },
  { href: '/segments', label: 'Segments', icon: UsersRound },
  { href: '/imports', label: 'Imports', icon: FileDown },
  { href: '/tasks', label: 'Tasks', icon: ListChecks },
  { href: '/settings', label: 'Settings', icon: Settings },
] as const

/** Beside Tasks stands how much waits for a decision. */
export function Nav({ pulse, onNavigate }: { pulse: Pulse; onNavigate?: () => void }) {
  const { decisions } = usePulse(pulse)
  const pathname = usePathname()
  return (
    <nav aria-label="Main" className="grid gap-0.5 px-2">
      {PAGES.map(({ href, label, icon: Icon }) => {
        const isHere = pathname.startsWith(href)
        return (
          <Link
            key={href}
            href={href}
            {...(onNavigate ? { onClick: onNavigate } : {})}
            aria-current={isHere ? 'page' : undefined}
            className={cn(
              'flex h-8 items-center gap-2.5 rounded-md px-2.5',
              isHere ? 'bg-idle-wash font-medium text-ink' : 'text-ink-soft hover:bg-idle-wash hover:text-ink',
            )}
          >
            <Icon aria-hidden className="size-4" />
            {label}
            {href === '/tasks' && decisions > 0 && (
              <span className="ml-auto text-ink-faint text-sm tabular-nums">
                {decisions}
                <span className="sr-only"> waiting</span>
              </span>
            )}
          </Link>
        )
      })}
    </nav>
  )
}
