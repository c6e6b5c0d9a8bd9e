import { cn } from '#components/ui/cn.ts'
import { digits } from '#components/ui/figure.tsx'

export type ListBar = { label: string; value: number; hint?: string; className?: string }

/** Amounts under each other, each with its name and number; the longest bar is the largest of them. */
export function BarList({ label, bars }: { label: string; bars: readonly ListBar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul aria-label={label} className="grid gap-2.5">
      {bars.map(({ label: name, value, hint, className }) => (
        <li key={name} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1">
          <span className="truncate">
            {name}
            {hint && <span className="ml-1.5 text-ink-faint text-sm">{hint}</span>}
          </span>
          <span className={cn('tabular-nums', value === 0 ? 'text-ink-faint' : 'font-medium')}>{digits(value)}</span>
          <span aria-hidden className="col-span-2 h-1.5 overflow-hidden rounded-full bg-idle-wash">
            <span
              className={cn('block h-full bg-accent', className)}
              style={{ width: `${Math.max((100 * value) / most, value > 0 ? 1 : 0)}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
