'use client'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { AUDIT_ACTIONS, AUDIT_SUBJECTS } from '#lib/contract/audit.ts'
import { useAuditSearch } from './audit-search.ts'
import { SUBJECT_WORDS } from './audit-words.ts'

export type AuditPerson = { userId: string; name: string }

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Whose decisions, about what, of which kind, and when. */
export function AuditFilters({ people }: { people: readonly AuditPerson[] }) {
  const { search, setSearch, isFiltered, clear } = useAuditSearch()
  return (
    <search aria-label="Audit log" className="flex flex-wrap items-end gap-2">
      <Choice label="Who" value={search.user} onChange={(user) => void setSearch({ user })}>
        {people.map(({ userId, name }) => ({ value: userId, label: name }))}
      </Choice>
      <Choice
        label="About"
        value={search.subject}
        onChange={(value) => void setSearch({ subject: AUDIT_SUBJECTS.find((one) => one === value) ?? null })}
      >
        {AUDIT_SUBJECTS.map((value) => ({ value, label: SUBJECT_WORDS[value] }))}
      </Choice>
      <Choice
        label="What"
        value={search.action}
        onChange={(value) => void setSearch({ action: AUDIT_ACTIONS.find((one) => one === value) ?? null })}
      >
        {AUDIT_ACTIONS.map((value) => ({ value, label: capital(value) }))}
      </Choice>
      <Day label="From" value={search.from} onChange={(from) => void setSearch({ from })} />
      <Day label="Until" value={search.to} onChange={(to) => void setSearch({ to })} />
      {isFiltered && (
        <Button look="quiet" size="small" onClick={clear}>
          Show everything
        </Button>
      )}
    </search>
  )
}

type ChoiceProps = {
  label: string
  value: string | null
  onChange: (value: string | null) => void
  children: readonly { value: string; label: string }[]
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <Select
          {...ids}
          dense
          className="w-40"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">All</option>
          {children.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

function Day({ label, value, onChange }: Omit<ChoiceProps, 'children'>) {
  return (
    <Field label={label}>
      {(ids) => (
        <Input
          {...ids}
          type="date"
          className="h-8 w-36 text-sm"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )}
    </Field>
  )
}
