import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type DisclosureProps = {
  title: ReactNode
  children: ReactNode
  openAtFirst?: boolean
  onToggle?: (open: boolean) => void
}

/** A part that stays folded away until somebody wants it. */
export function Disclosure({ title, children, openAtFirst = false, onToggle }: DisclosureProps) {
  return (
    <details
      open={openAtFirst}
      {...(onToggle ? { onToggle: (event) => onToggle(event.currentTarget.open) } : {})}
      className="group min-w-0"
    >
      <summary className="flex w-fit cursor-pointer list-none items-center gap-1.5 rounded-md font-medium [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 text-ink-faint transition-transform duration-100 group-open:rotate-90"
        />
        {title}
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
