import Link from 'next/link'
import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: string
  /** Pages above this one. */
  trail?: readonly { href: string; label: string }[]
  beside?: ReactNode
  action?: ReactNode
  tabs?: ReactNode
}

/** Where one is, what it is called, and the one thing to do here. */
export function PageHeader({ title, trail = [], beside, action, tabs }: PageHeaderProps) {
  return (
    <header className="border-line border-b px-4 pt-4 md:px-8">
      {trail.length > 0 && (
        <nav aria-label="Breadcrumb" className="mb-1 flex gap-1.5 text-ink-faint text-sm">
          {trail.map(({ href, label }, at) => (
            <span key={href} className="flex gap-1.5">
              {at > 0 && <span aria-hidden>/</span>}
              <Link href={href} className="underline-offset-2 hover:text-ink hover:underline">
                {label}
              </Link>
            </span>
          ))}
        </nav>
      )}
      <div className="flex min-h-9 flex-wrap items-center gap-3 pb-3">
        <h1 className="min-w-0 truncate font-semibold text-xl leading-7">{title}</h1>
        {beside}
        {action && <div className="ml-auto">{action}</div>}
      </div>
      {tabs}
    </header>
  )
}
