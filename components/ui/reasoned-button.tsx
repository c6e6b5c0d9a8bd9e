import { type ComponentProps, useId } from 'react'
import { Button } from './button.tsx'

type ReasonedButtonProps = Omit<ComponentProps<typeof Button>, 'disabled' | 'asChild'> & {
  /** Why it cannot be pressed now; null when it can. */
  reason: string | null
}

/** A button that says beside itself why it is off. It can still be reached, so that a screen reader tells the reason. */
export function ReasonedButton({ reason, onClick, children, ...props }: ReasonedButtonProps) {
  const id = useId()
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button
        aria-disabled={reason !== null || undefined}
        aria-describedby={reason === null ? undefined : id}
        onClick={reason === null ? onClick : (event) => event.preventDefault()}
        {...props}
      >
        {children}
      </Button>
      {reason !== null && (
        <span id={id} className="text-ink-soft text-sm">
          {reason}
        </span>
      )}
    </span>
  )
}
