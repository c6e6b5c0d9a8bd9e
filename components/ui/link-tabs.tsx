'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from './cn.ts'

/** Tabs that are pages of their own, so that each has an address. */
export function LinkTabs({
  tabs,
  label,
}: {
  tabs: readonly { href: string; label: string; count?: number }[]
  label: string
}) {
  const pathname = usePathname()
  return (
    <nav aria-label={label} className="-mb-px flex gap-5">
      {tabs.map(({ href, label: name, count }) => {
        const isHere = pathname.startsWith(href)
        return (
          <Link
            key={href}
            href={href}
            aria-current={isHere ? 'page' : undefined}
            className={cn(
              'border-b-2 py-2.5',
              isHere ? 'border-ink font-medium text-ink' : 'border-transparent text-ink-soft hover:text-ink',
            )}
          >
            {name}
            {count !== undefined && (
              <span className="ml-1.5 text-ink-faint tabular-nums">{count.toLocaleString('en')}</span>
            )}
          </Link>
        )
      })}
    </nav>
  )
}
