import type { ComponentProps } from 'react'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { ContactChoices } from '#lib/contract/contacts.ts'

type CustomInputProps = Omit<ComponentProps<'input'> & ComponentProps<'select'>, 'onChange' | 'value' | 'ref'> & {
  field: ContactChoices['customFields'][number]
  value: string
  onChange: (value: string) => void
}

/** The control that suits a field of the workspace's own; what it gives is text, read as a file's cell would be. */
export function CustomInput({ field, value, onChange, ...props }: CustomInputProps) {
  const choices = field.kind === 'boolean' ? ['yes', 'no'] : field.choices
  if (field.kind === 'boolean' || field.kind === 'choice') {
    return (
      <Select {...props} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">–</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    )
  }
  return (
    <Input
      {...props}
      type={field.kind === 'date' ? 'date' : 'text'}
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
