import { Plus, X } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Field, type ImportFields } from '#lib/contract/fields.ts'
import type { ColumnTarget } from '#lib/contract/mapping.ts'
import type { SourceOptions } from '#lib/contract/webhook-sources.ts'

/** A line of the form; `key` keeps its place while names are typed. */
export type NamedField = SourceOptions['fieldMappings'][number] & { key: string }

type FieldNamesProps = {
  names: readonly NamedField[]
  fields: ImportFields
  onChange: (names: NamedField[]) => void
}

/** What the sender calls the fields, where that does not tell by itself. */
export function FieldNames({ names, fields, onChange }: FieldNamesProps) {
  const change = (key: string, part: Partial<NamedField>) =>
    onChange(names.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const add = () =>
    onChange([...names, { key: crypto.randomUUID(), name: '', target: { kind: 'field', field: 'email' } }])
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium text-sm">Names of the sender’s own</legend>
      <p className="text-ink-faint text-sm">
        Names like email, first_name or Firma are understood. Say here what else the sender sends; names that nobody
        knows are left out and reported.
      </p>
      {names.map(({ key, name, target }, at) => (
        <div key={key} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] items-center gap-2">
          <Input
            aria-label={`Name ${at + 1}`}
            placeholder="contact_mail"
            value={name}
            spellCheck={false}
            onChange={(event) => change(key, { name: event.target.value })}
          />
          <Select
            aria-label={`Field for name ${at + 1}`}
            value={choiceOf(target)}
            onChange={(event) => change(key, { target: targetOf(event.target.value) })}
          >
            {fields.fields.map(({ key: field, label }) => (
              <option key={field} value={field}>
                {label}
              </option>
            ))}
            {fields.customFields.map(({ customFieldId, name: own }) => (
              <option key={customFieldId} value={`custom:${customFieldId}`}>
                {own}
              </option>
            ))}
            <option value="keep">Keep as custom data</option>
            <option value="skip">Skip</option>
          </Select>
          <Button
            look="quiet"
            size="icon"
            aria-label={`Remove name ${at + 1}`}
            onClick={() => onChange(names.filter((one) => one.key !== key))}
          >
            <X aria-hidden className="size-4" />
          </Button>
        </div>
      ))}
      <Button size="small" className="justify-self-start" onClick={add}>
        <Plus aria-hidden className="size-4" /> Add a name
      </Button>
    </fieldset>
  )
}

const choiceOf = (target: ColumnTarget): string =>
  target.kind === 'field' ? target.field : target.kind === 'custom' ? `custom:${target.customFieldId}` : target.kind

function targetOf(choice: string): ColumnTarget {
  if (choice === 'keep' || choice === 'skip') return { kind: choice }
  if (choice.startsWith('custom:')) return { kind: 'custom', customFieldId: choice.slice('custom:'.length) }
  return { kind: 'field', field: Field.parse(choice) }
}
