'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Choice } from '#components/ui/choice.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { ImportFields } from '#lib/contract/fields.ts'
import { SourceDraft, SourceOptions, type SourceView } from '#lib/contract/webhook-sources.ts'
import { FieldNames, type NamedField } from './field-names.tsx'
import { IDENTIFIERS, PURPOSES, REPEATED } from './source-choices.ts'
import { useSourceChanges } from './source-queries.ts'

export type SourceFormProps = {
  /** The source to change; null for a new one. */
  source: SourceView | null
  campaigns: readonly { campaignId: string; name: string }[]
  fields: ImportFields
  onSaved: (source: SourceView, secret: string | null) => void
}

/** Makes a source, or changes how its batches are imported. */
export function SourceForm({ source, campaigns, fields, onSaved }: SourceFormProps) {
  const [name, setName] = useState(source?.name ?? '')
  const [options, setOptions] = useState(source?.options ?? SourceOptions.parse({}))
  const [tags, setTags] = useState(options.tags.join(', '))
  const [names, setNames] = useState<NamedField[]>(() =>
    options.fieldMappings.map((one) => ({ ...one, key: crypto.randomUUID() })),
  )
  const [problem, setProblem] = useState<{ isName: boolean; text: string } | null>(null)
  const { add, change } = useSourceChanges()
  const set = (part: Partial<SourceOptions>) => setOptions({ ...options, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = SourceDraft.safeParse({
      name,
      options: {
        ...options,
        tags: tags.split(',').flatMap((tag) => (tag.trim() === '' ? [] : [tag.trim()])),
        fieldMappings: names.map(({ key: _, ...one }) => one),
      },
    })
    const issue = given.error?.issues[0]
    setProblem(issue ? { isName: issue.path[0] === 'name', text: issue.message } : null)
    if (!given.success) return
    if (source)
      change.mutate({ sourceId: source.sourceId, ...given.data }, { onSuccess: (saved) => onSaved(saved.source, null) })
    else add.mutate(given.data, { onSuccess: (saved) => onSaved(saved.source, saved.secret) })
  }
  const failure = problem && !problem.isName ? problem.text : (add.error ?? change.error)?.message
  return (
    <form onSubmit={submit} noValidate className="grid gap-4 p-5">
      {failure && <ErrorState title="It was not saved" text={failure} />}
      <Field
        label="Name"
        hint="Who sends, as you call it: CRM, website form"
        error={problem?.isName ? problem.text : undefined}
      >
        {(ids) => (
          <Input
            {...ids}
            value={name}
            onChange={({ target }) => {
              setName(target.value)
              setProblem(null)
            }}
          />
        )}
      </Field>
      <Field label="Campaign" hint="Everybody who comes in becomes a lead of it.">
        {(ids) => (
          <Select
            {...ids}
            value={options.campaignId ?? ''}
            onChange={({ target }) => set({ campaignId: target.value || null })}
          >
            <option value="">None: contacts only</option>
            {campaigns.map(({ campaignId, name: campaign }) => (
              <option key={campaignId} value={campaignId}>
                {campaign}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Choice label="What to do" value={options.purpose} choices={PURPOSES} onChange={(purpose) => set({ purpose })} />
      <Choice
        label="How people are recognised"
        value={options.identifier}
        choices={IDENTIFIERS}
        onChange={(identifier) => set({ identifier })}
      />
      <Choice
        label="People who stand in a batch twice"
        value={options.repeatedInFile}
        choices={REPEATED}
        onChange={(repeatedInFile) => set({ repeatedInFile })}
      />
      <Field label="Tags for everybody" hint="Separated by commas.">
        {(ids) => <Input {...ids} value={tags} onChange={({ target }) => setTags(target.value)} />}
      </Field>
      <Checkbox
        label="Enrich"
        hint="Looks people up in the directory and, where you pay for some, at your providers."
        checked={options.enrich}
        onChange={(enrich) => set({ enrich })}
      />
      <Checkbox
        label="Do not overwrite"
        hint="Fill only what is empty; tags are added, never removed."
        checked={options.fillOnlyEmpty}
        onChange={(fillOnlyEmpty) => set({ fillOnlyEmpty })}
      />
      <FieldNames names={names} fields={fields} onChange={setNames} />
      <div className="flex justify-end border-line border-t pt-4">
        <Button type="submit" look="primary" busy={add.isPending || change.isPending}>
          {source ? 'Save' : 'Make the source'}
        </Button>
      </div>
    </form>
  )
}
