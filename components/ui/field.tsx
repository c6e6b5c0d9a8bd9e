import { type ReactNode, useId } from 'react'

type FieldProps = {
  label: string
  hint?: ReactNode
  error?: string | undefined
  /** Gets the ids that tie the control to its label, hint and error. */
  children: (ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode
}

/** A control with its label, and below it what helps or what is wrong. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const noteId = `${id}-note`
  const note = error ?? hint
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium text-sm">
        {label}
      </label>
      {children({ id, 'aria-describedby': note ? noteId : undefined, 'aria-invalid': error ? true : undefined })}
      {note && (
        <p id={noteId} className={error ? 'text-bad text-sm' : 'text-ink-faint text-sm'}>
          {note}
        </p>
      )}
    </div>
  )
}
