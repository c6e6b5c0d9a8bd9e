'use client'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { CustomFieldKind, type CustomFieldView } from '#lib/contract/custom-fields.ts'
import { useFieldChanges } from './field-queries.ts'
import { choicesOf, KIND_WORDS } from './field-words.ts'

type FieldSheetProps = {
  /** `new` for one to be made; null while the sheet is closed. */
  field: CustomFieldView | 'new' | null
  onClose: () => void
}

/** Makes a field, or changes its name and choices; the kind of one that is there stays, since its values have it. */
export function FieldSheet({ field, onClose }: FieldSheetProps) {
  return (
    <Sheet open={field !== null} onClose={onClose} title={field === 'new' ? 'New field' : 'Change the field'}>
      {field && <FieldForm key={field === 'new' ? 'new' : field.customFieldId} field={field} onClose={onClose} />}
    </Sheet>
  )
}

function FieldForm({ field, onClose }: { field: CustomFieldView | 'new'; onClose: () => void }) {
  const known = field === 'new' ? null : field
  const [name, setName] = useState(known?.name ?? '')
  const [kind, setKind] = useState<CustomFieldView['kind']>(known?.kind ?? 'text')
  const [choices, setChoices] = useState(known?.choices.join('\n') ?? '')
  const { create, change } = useFieldChanges()
  const error = create.error ?? change.error
  const done = (text: string) => {
    toast(text)
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const list = kind === 'choice' ? choicesOf(choices) : []
    if (!known)
      return create.mutate({ name, kind, choices: list }, { onSuccess: () => done(`Field “${name}” is there`) })
    const { customFieldId } = known
    change.mutate(
      { customFieldId, name, ...(kind === 'choice' ? { choices: list } : {}) },
      { onSuccess: () => done('Field saved') },
    )
  }
  return (
    <form onSubmit={submit} className="grid gap-4 px-5 py-4">
      <Field label="Name" error={error?.message}>
        {(ids) => (
          <Input {...ids} required maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Field label="Kind" hint={known ? 'The kind stays: the values that are there have it.' : undefined}>
        {(ids) => (
          <Select
            {...ids}
            disabled={known !== null}
            value={kind}
            onChange={(event) => setKind(CustomFieldKind.parse(event.target.value))}
          >
            {CustomFieldKind.options.map((option) => (
              <option key={option} value={option}>
                {KIND_WORDS[option]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {kind === 'choice' && (
        <Field label="Choices" hint="One a line. Contacts keep a choice that you take away.">
          {(ids) => (
            <textarea
              {...ids}
              rows={6}
              required
              value={choices}
              onChange={(event) => setChoices(event.target.value)}
              className="rounded-md border border-edge bg-raised px-3 py-2 text-base"
            />
          )}
        </Field>
      )}
      <Button type="submit" look="primary" className="justify-self-start" busy={create.isPending || change.isPending}>
        {known ? 'Save' : 'Make the field'}
      </Button>
    </form>
  )
}
