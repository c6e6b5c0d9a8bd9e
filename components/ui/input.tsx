import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return (
    <input
      className={cn(
        'h-9 w-full min-w-0 rounded-md border border-edge bg-raised px-3 text-base text-ink placeholder:text-ink-faint aria-invalid:border-bad disabled:opacity-50',
        className,
      )}
      {...props}
    />
  )
}
