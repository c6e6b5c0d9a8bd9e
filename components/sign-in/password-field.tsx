import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

type PasswordFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  error?: string | undefined
}

/** A password that somebody thinks up now. */
export function PasswordField({ label, value, onChange, error }: PasswordFieldProps) {
  return (
    <Field label={label} hint="8 characters at least." error={error}>
      {(ids) => (
        <Input
          {...ids}
          type="password"
          autoComplete="new-password"
          required
          minLength={8}
          maxLength={128}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
