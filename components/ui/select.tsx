import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

/** The browser's own list of choices: keyboard, screen readers and phones know it. */
export function Select({
  className,
  children,
  dense = false,
  ...props
}: ComponentProps<'select'> & { dense?: boolean }) {
  return (
    <span className={cn('relative inline-flex w-full', className)}>
      <select
        className={cn(
          'w-full cursor-pointer appearance-none truncate rounded-md border border-edge bg-raised pr-8 pl-3 text-ink disabled:cursor-not-allowed disabled:opacity-50',
          dense ? 'h-8 text-sm' : 'h-9 text-base',
        )}
        {...props}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 size-4 text-ink-faint"
      />
    </span>
  )
}
