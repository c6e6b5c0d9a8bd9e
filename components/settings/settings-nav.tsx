'use client'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { cn } from '#components/ui/cn.ts'
import { Select } from '#components/ui/select.tsx'
import { SETTINGS_GROUPS } from './settings-pages.ts'

/** The pages of the settings: a list on a desk, one choice on a phone. */
export function SettingsNav() {
  const pathname = usePathname()
  const router = useRouter()
  const here = SETTINGS_GROUPS.flatMap(({ pages }) => pages).find(({ href }) => pathname.startsWith(href))
  return (
    <nav aria-label="Settings">
      <Select
        aria-label="Page of the settings"
        className="lg:hidden"
        value={here?.href ?? ''}
        onChange={(event) => router.push(event.target.value)}
      >
        {SETTINGS_GROUPS.map(({ title, pages }) => (
          <optgroup key={title} label={title}>
            {pages.map(({ href, label }) => (
              <option key={href} value={href}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <div className="hidden content-start gap-5 lg:grid">
        {SETTINGS_GROUPS.map(({ title, pages }) => (
          <section key={title} aria-label={title} className="grid gap-0.5">
            <h2 className="px-2.5 pb-1 text-ink-faint text-sm">{title}</h2>
            {pages.map(({ href, label }) => (
              <Link
                key={href}
                href={href}
                aria-current={href === here?.href ? 'page' : undefined}
                className={cn(
                  'flex h-8 items-center rounded-md px-2.5',
                  href === here?.href
                    ? 'bg-idle-wash font-medium text-ink'
                    : 'text-ink-soft hover:bg-idle-wash hover:text-ink',
                )}
              >
                {label}
              </Link>
            ))}
          </section>
        ))}
      </div>
    </nav>
  )
}
