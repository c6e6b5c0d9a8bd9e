import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

const pillLook = cva('inline-flex h-6 items-center gap-1.5 whitespace-nowrap rounded-full px-2.5 font-medium text-xs', {
  variants: {
    tone: {
      good: 'bg-good-wash text-good',
      change: 'bg-change-wash text-change',
      idle: 'bg-idle-wash text-idle',
      held: 'bg-held-wash text-held',
      bad: 'bg-bad-wash text-bad',
      warn: 'bg-warn-wash text-warn',
      accent: 'bg-accent-wash text-accent',
    },
  },
  defaultVariants: { tone: 'idle' },
})

export type Tone = NonNullable<VariantProps<typeof pillLook>['tone']>

/** A word with a colour; never a colour alone. */
export function Pill({ tone, className, ...props }: ComponentProps<'span'> & { tone?: Tone }) {
  return <span className={cn(pillLook({ tone }), className)} {...props} />
}
