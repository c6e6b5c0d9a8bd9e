'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '#components/ui/cn.ts'

/** The pages of the settings, grouped by what they are about. */
const GROUPS = [
  { title: 'Finding people', pages: [{ href: '/settings/providers', label: 'Providers' }] },
  {
    title: 'Judging leads',
    pages: [
      { href: '/settings/suppression', label: 'Suppression' },
      { href: '/settings/icp', label: 'ICP tiers' },
      { href: '/settings/scoring', label: 'Scoring' },
    ],
  },
  { title: 'Working on leads', pages: [{ href: '/settings/workflows', label: 'Workflows' }] },
  { title: 'Looking after it', pages: [{ href: '/settings/audit', label: 'Audit log' }] },
  {
    title: 'For programs',
    pages: [
      { href: '/settings/api', label: 'API' },
      { href: '/settings/webhooks', label: 'Webhooks' },
    ],
  },
] as const

export function SettingsNav() {
  const pathname = usePathname()
  return (
    <nav aria-label="Settings" className="flex gap-6 overflow-x-auto lg:grid lg:content-start lg:gap-5">
      {GROUPS.map(({ title, pages }) => (
        <section key={title} aria-label={title} className="flex shrink-0 gap-1 lg:grid lg:gap-0.5">
          <h2 className="hidden px-2.5 pb-1 text-ink-faint text-sm lg:block">{title}</h2>
          {pages.map(({ href, label }) => {
            const isHere = pathname.startsWith(href)
            return (
              <Link
                key={href}
                href={href}
                aria-current={isHere ? 'page' : undefined}
                className={cn(
                  'flex h-8 items-center whitespace-nowrap rounded-md px-2.5',
                  isHere ? 'bg-idle-wash font-medium text-ink' : 'text-ink-soft hover:bg-idle-wash hover:text-ink',
                )}
              >
                {label}
              </Link>
            )
          })}
        </section>
      ))}
    </nav>
  )
}
