import { digits } from './figure.tsx'

export type BarPart = { label: string; value: number; className: string }

/** Parts that add up to a whole; the list below says in words what the bar shows. `total` at least the sum of the parts. */
export function StackedBar({ parts, total, label }: { parts: readonly BarPart[]; total: number; label: string }) {
  const sum = parts.reduce((all, { value }) => all + value, 0)
  return (
    <div>
      <div
        role="img"
        aria-label={`${label}: ${parts.map((part) => `${part.label} ${digits(part.value)}`).join(', ')} of ${digits(total)}`}
        className="flex h-3 gap-px overflow-hidden rounded-full bg-idle-wash"
      >
        {parts
          .filter(({ value }) => value > 0)
          .map((part) => (
            <span
              key={part.label}
              className={part.className}
              style={{ width: `${(100 * part.value) / Math.max(1, total)}%` }}
            />
          ))}
      </div>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map((part) => (
          <li key={part.label} className="flex items-center gap-2">
            <span aria-hidden className={`size-2.5 rounded-sm ${part.className}`} />
            <span className="text-ink-soft">{part.label}</span>
            <span className="font-medium tabular-nums">{digits(part.value)}</span>
          </li>
        ))}
        <li className="ml-auto text-ink-faint tabular-nums">
          {digits(sum)} of {digits(total)} rows
        </li>
      </ul>
    </div>
  )
}
