import { type ReactNode, useId } from 'react'

type CheckboxProps = {
  label: string
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
  /** The label is there for screen readers only. */
  labelHidden?: boolean
}

export function Checkbox({ label, hint, checked, onChange, disabled = false, labelHidden = false }: CheckboxProps) {
  const id = useId()
  return (
    <div className="flex items-start gap-2.5">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 cursor-pointer accent-accent"
      />
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'cursor-pointer'}>
        <span>{label}</span>
        {hint && <span className="block text-ink-faint text-sm">{hint}</span>}
      </label>
    </div>
  )
}
