import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type EmptyStateProps = { icon: LucideIcon; title: string; text: ReactNode; children?: ReactNode }

/** Nothing is here yet: says why, and what to do about it. */
export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-lg border border-line border-dashed px-6 py-14 text-center">
      <span className="flex size-10 items-center justify-center rounded-full bg-panel">
        <Icon aria-hidden className="size-5 text-ink-faint" />
      </span>
      <h2 className="font-semibold text-base">{title}</h2>
      <p className="max-w-md text-ink-soft">{text}</p>
      {children && <div className="mt-2 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  )
}
