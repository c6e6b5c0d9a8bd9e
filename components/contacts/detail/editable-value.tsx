'use client'
import { Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'

type EditableValueProps = {
  label: string
  value: string
  /** How the value looks while nobody edits it. */
  children: ReactNode
  disabled: boolean
  /** Resolves once it is saved; throws what is to be said below the box. */
  onSave: (value: string) => Promise<void>
  /** A control of its own instead of a box for text. */
  control?: (props: ControlProps) => ReactNode
}
export type ControlProps = { label: string; value: string; onChange: (value: string) => void; isWrong: boolean }

/** A value that turns into a box when somebody wants to change it. Enter saves, Esc leaves it as it was. */
export function EditableValue({ label, value, children, disabled, onSave, control }: EditableValueProps) {
  const [text, setText] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const close = () => {
    setText(null)
    setWrong(null)
  }
  if (disabled) return <div className="wrap-anywhere min-w-0">{children}</div>
  if (text === null) {
    return (
      <button
        type="button"
        onClick={() => setText(value)}
        className="wrap-anywhere group -mx-1.5 -my-0.5 flex min-w-0 cursor-text items-start gap-2 rounded px-1.5 py-0.5 text-left hover:bg-idle-wash"
      >
        <span className="min-w-0">{children}</span>
        <span className="sr-only">Edit {label}</span>
        <Pencil
          aria-hidden
          className="mt-1 size-3 shrink-0 text-ink-faint opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
        />
      </button>
    )
  }
  const save = async () => {
    setSaving(true)
    try {
      if (text !== value) await onSave(text)
      close()
    } catch (error) {
      setWrong(error instanceof Error ? error.message : 'It was not saved.')
    } finally {
      setSaving(false)
    }
  }
  const props = { label, value: text, onChange: setText, isWrong: wrong !== null }
  return (
    <form
      className="grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="flex min-w-0 gap-1.5">
        {control ? control(props) : <TextBox {...props} />}
        <Button size="small" look="primary" type="submit" busy={isSaving}>
          Save
        </Button>
        <Button size="small" onClick={close}>
          Cancel
        </Button>
      </div>
      {wrong && (
        <p role="alert" className="text-bad">
          {wrong}
        </p>
      )}
    </form>
  )
}

const TextBox = ({ label, value, onChange, isWrong }: ControlProps) => (
  <Input
    autoFocus
    aria-label={label}
    aria-invalid={isWrong || undefined}
    maxLength={5_000}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    className="h-8"
  />
)
