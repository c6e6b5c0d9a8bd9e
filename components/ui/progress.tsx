/** How much of something is done; `max` 0 means that it is not known yet. */
export function Progress({ value, max, label }: { value: number; max: number; label: string }) {
  const share = max > 0 ? Math.min(1, value / max) : 0
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className="h-1.5 overflow-hidden rounded-full bg-idle-wash"
    >
      <div className="h-full bg-accent transition-[width] duration-150" style={{ width: `${share * 100}%` }} />
    </div>
  )
}
