import { cn } from './cn.ts'

/** Digits in groups of three. */
export const digits = (value: number): string => value.toLocaleString('en')

type FigureProps = { label: string; value: number; tone?: string; hint?: string }

/** One number with its name. */
export function Figure({ label, value, tone = 'text-ink', hint }: FigureProps) {
  return (
    <div className="min-w-0">
      <dt className="truncate text-ink-soft text-sm">{label}</dt>
      <dd className={cn('font-semibold text-2xl tabular-nums leading-8', value === 0 ? 'text-ink-faint' : tone)}>
        {digits(value)}
      </dd>
      {hint && <dd className="text-ink-faint text-xs">{hint}</dd>}
    </div>
  )
}
