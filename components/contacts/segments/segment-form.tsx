'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { choicesQuery } from '#components/contacts/contact-queries.ts'
import { draftsOf, ruleFields, rulesOf } from '#components/contacts/rules/rule-draft.ts'
import { RulesEditor } from '#components/contacts/rules/rules-editor.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { ReasonedButton } from '#components/ui/reasoned-button.tsx'
import type { SegmentDraft, SegmentView } from '#lib/contract/segments.ts'
import { SegmentSample } from './segment-sample.tsx'

type Kind = SegmentView['kind']
const KINDS: Record<Kind, { label: string; hint: string }> = {
  dynamic: { label: 'By rules', hint: 'Everybody who meets them, read anew each time. A new contact is in at once.' },
  static: { label: 'By hand', hint: 'Choose contacts on the Contacts page and add them.' },
}

type SegmentFormProps = {
  segment: SegmentView | null
  isSaving: boolean
  error: Error | null
  onSave: (draft: SegmentDraft) => void
}

/** A segment's name, its kind, and its rules with who meets them now. */
export function SegmentForm({ segment, isSaving, error, onSave }: SegmentFormProps) {
  const { data: choices } = useQuery(choicesQuery())
  const [name, setName] = useState(segment?.name ?? '')
  const [kind, setKind] = useState<Kind>(segment?.kind ?? 'dynamic')
  const [groups, setGroups] = useState(() => draftsOf(segment?.rules ?? null))
  const rules = kind === 'dynamic' ? rulesOf(groups) : null
  const reason =
    name.trim() === '' ? 'Give it a name.' : kind === 'dynamic' && !rules ? 'A condition is not finished.' : null
  return (
    <form
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason === null) onSave({ name: name.trim(), rules })
      }}
    >
      <Field label="Name">
        {(ids) => (
          <Input
            {...ids}
            maxLength={100}
            placeholder="Directors in the Nordics"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {segment === null && <KindChoice kind={kind} onChange={setKind} />}
      {kind === 'dynamic' && (
        <>
          <RulesEditor groups={groups} fields={ruleFields(choices?.customFields ?? [])} onChange={setGroups} />
          <SegmentSample rules={rules} />
        </>
      )}
      {error && <ErrorState title="The segment was not saved" text={error.message} />}
      <ReasonedButton look="primary" type="submit" reason={reason} busy={isSaving}>
        {segment ? 'Save segment' : 'Create segment'}
      </ReasonedButton>
    </form>
  )
}

function KindChoice({ kind, onChange }: { kind: Kind; onChange: (kind: Kind) => void }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium text-sm">How it is filled</legend>
      {(['dynamic', 'static'] as const).map((one) => (
        <label key={one} className="flex cursor-pointer items-start gap-2.5">
          <input
            type="radio"
            name="kind"
            checked={kind === one}
            onChange={() => onChange(one)}
            className="mt-0.5 size-4 accent-accent"
          />
          <span>
            {KINDS[one].label}
            <span className="block text-ink-faint text-sm">{KINDS[one].hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
