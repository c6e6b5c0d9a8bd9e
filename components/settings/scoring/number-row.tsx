import { useId } from 'react'
import { Input } from '#components/ui/input.tsx'

type NumberRowProps = {
  label: string
  hint?: string
  unit: string
  value: string
  disabled: boolean
  onChange: (value: string) => void
}

/** A number with its name left and its unit right. */
export function NumberRow({ label, hint, unit, value, disabled, onChange }: NumberRowProps) {
  const id = useId()
  return (
    <div className="flex items-center gap-3 border-line border-t py-2 first:border-t-0">
      <label htmlFor={id} className="min-w-0 flex-1">
        {label}
        {hint && <span className="block text-ink-faint text-sm">{hint}</span>}
      </label>
      <Input
        id={id}
        inputMode="decimal"
        className="h-8 w-20 text-right tabular-nums"
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="w-14 text-ink-faint text-sm">{unit}</span>
    </div>
  )
}
