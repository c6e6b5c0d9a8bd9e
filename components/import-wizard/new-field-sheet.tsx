'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { ImportFields } from '#lib/contract/fields.ts'
import type { ColumnView } from '#lib/contract/uploads.ts'
import { fieldsQuery } from './import-queries.ts'

const NewField = ImportFields.shape.customFields.element
type Kind = ImportFields['customFields'][number]['kind']

const KINDS: Record<Kind, string> = {
  text: 'Text',
  number: 'Number',
  date: 'Date',
  boolean: 'Yes or no',
  choice: 'One of several choices',
}
const CHOICES_GUESSED = 12

type NewFieldSheetProps = {
  /** The column that it is made for. */
  column: ColumnView
  onClose: () => void
  onMade: (field: ImportFields['customFields'][number]) => void
}

/** A field of the workspace's own, named and typed after the column that it is made for. */
export function NewFieldSheet({ column, onClose, onMade }: NewFieldSheetProps) {
  const [name, setName] = useState(column.header.slice(0, 100))
  const [kind, setKind] = useState<Kind>(() => guessKind(column))
  const [choices, setChoices] = useState(() => column.choices.map(({ value }) => value).join('\n'))
  const client = useQueryClient()
  const make = useMutation({
    mutationFn: () => {
      const list = choices
        .split('\n')
        .map((choice) => choice.trim())
        .filter((choice) => choice !== '')
      const body = JSON.stringify({ name: name.trim(), kind, choices: kind === 'choice' ? [...new Set(list)] : [] })
      return fetchJson(NewField, '/api/custom-fields', { method: 'POST', body })
    },
    onSuccess: async (field) => {
      await client.invalidateQueries({ queryKey: fieldsQuery().queryKey })
      onMade(field)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate()
  }
  return (
    <Sheet open onClose={onClose} title="New field">
      <form onSubmit={submit} className="grid gap-5 p-5">
        <p className="text-ink-soft">
          For the column “{column.header}”. Every contact of the workspace has the field from now on.
        </p>
        <Field label="Name" error={make.error?.message}>
          {(ids) => (
            <Input {...ids} required maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        <Field label="Kind">
          {(ids) => (
            <Select
              {...ids}
              value={kind}
              onChange={(event) => {
                const next = event.target.value
                if (isKind(next)) setKind(next)
              }}
            >
              {Object.entries(KINDS).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {kind === 'choice' && (
          <Field label="Choices" hint="One per line. The file’s own values are mapped to them next.">
            {(ids) => (
              <textarea
                {...ids}
                rows={6}
                required
                value={choices}
                onChange={(event) => setChoices(event.target.value)}
                className="w-full resize-y rounded-md border border-edge bg-raised px-3 py-2 text-base text-ink"
              />
            )}
          </Field>
        )}
        <div className="flex gap-2">
          <Button type="submit" look="primary" busy={make.isPending} disabled={name.trim() === ''}>
            Make the field
          </Button>
          <Button type="button" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

const isKind = (text: string): text is Kind => text in KINDS

/** Few different values are choices; the rest is what most of the values look like. */
function guessKind({ choices, dateOrder, sample, distinctValues }: ColumnView): Kind {
  if (dateOrder !== null) return 'date'
  if (/^(yes|no|true|false|ja|nein|oui|non)$/i.test(sample) && distinctValues <= 2) return 'boolean'
  if (choices.length > 1 && choices.length <= CHOICES_GUESSED && choices.some(({ count }) => count > 1)) return 'choice'
  return /^-?\d{1,15}([.,]\d+)?$/.test(sample) && !/^0\d/.test(sample) ? 'number' : 'text'
}
