import { Field } from './field.tsx'
import { Select } from './select.tsx'

type ChoiceProps<Value extends string> = {
  label: string
  hint?: string
  value: Value
  /** Each value with its words, in the order they are shown. */
  choices: Readonly<Record<Value, string>>
  onChange: (value: Value) => void
}

/** One of a few values, with its label. */
export function Choice<Value extends string>({ label, hint, value, choices, onChange }: ChoiceProps<Value>) {
  const isValue = (text: string): text is Value => text in choices
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <Select {...ids} value={value} onChange={({ target }) => isValue(target.value) && onChange(target.value)}>
          {Object.entries<string>(choices).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
