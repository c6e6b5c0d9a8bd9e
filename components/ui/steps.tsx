import { Check } from 'lucide-react'
import { cn } from './cn.ts'

/** Named steps on one line: those behind, the one at hand, those ahead. */
export function Steps({ steps, current, label }: { steps: readonly string[]; current: number; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      {steps.map((step, at) => (
        <li key={step} aria-current={at === current ? 'step' : undefined} className="flex items-center gap-2">
          <span
            aria-hidden
            className={cn(
              'flex size-5 items-center justify-center rounded-full border font-medium text-xs',
              at < current && 'border-transparent bg-good-wash text-good',
              at === current && 'border-transparent bg-accent text-accent-ink',
              at > current && 'border-line-strong text-ink-faint',
            )}
          >
            {at < current ? <Check className="size-3" /> : at + 1}
          </span>
          <span className={at === current ? 'font-medium text-ink' : 'text-ink-faint'}>
            {step}
            {at < current && <span className="sr-only"> (done)</span>}
          </span>
          {at < steps.length - 1 && (
            <span aria-hidden className="mx-1 hidden h-px w-6 bg-line-strong sm:block lg:w-10" />
          )}
        </li>
      ))}
    </ol>
  )
}
