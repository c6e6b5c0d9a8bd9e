import { cva, type VariantProps } from 'class-variance-authority'
import { LoaderCircle } from 'lucide-react'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

export const buttonLook = cva(
  'inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 whitespace-nowrap rounded-md border font-medium transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50',
  {
    variants: {
      look: {
        primary: 'border-transparent bg-accent text-accent-ink hover:bg-accent/90',
        plain: 'border-line-strong bg-raised text-ink hover:bg-idle-wash',
        quiet: 'border-transparent bg-transparent text-ink-soft hover:bg-idle-wash hover:text-ink',
        danger: 'border-line-strong bg-raised text-bad hover:bg-bad-wash',
      },
      size: { medium: 'h-9 px-3.5 text-base', small: 'h-8 px-2.5 text-sm', icon: 'size-8 text-base' },
    },
    defaultVariants: { look: 'plain', size: 'medium' },
  },
)

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonLook> & { busy?: boolean; asChild?: boolean }

/** `busy` shows that it is at work and takes no second click. */
export function Button({
  className,
  look,
  size,
  busy = false,
  asChild = false,
  disabled,
  children,
  ...props
}: ButtonProps) {
  const Tag = asChild ? Slot.Root : 'button'
  return (
    <Tag
      {...(asChild ? {} : { type: 'button', disabled: disabled || busy })}
      aria-busy={busy || undefined}
      className={cn(buttonLook({ look, size }), className)}
      {...props}
    >
      {asChild ? (
        children
      ) : (
        <>
          {busy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
          {children}
        </>
      )}
    </Tag>
  )
}
