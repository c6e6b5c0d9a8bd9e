'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'
import { fetchJson } from '#lib/client/fetch-json.ts'
import { ProblemError } from '#lib/client/problem-error.ts'
import {
  ContactCheck,
  type ContactDraft,
  ContactMade,
  HAND_FIELDS,
  type HandField,
  type KnownContact,
} from '#lib/contract/contact-drafts.ts'
import { FIELDS } from '#lib/contract/fields.ts'
import { CONTACTS_KEY, choicesQuery } from './contact-queries.ts'
import { CustomInput } from './custom-input.tsx'
import { useUndo } from './use-actions.ts'

const MAIN = [
  'firstName',
  'lastName',
  'email',
  'linkedinUrl',
  'phone',
  'jobTitle',
  'companyName',
  'companyDomain',
] as const
const MAIN_FIELDS: ReadonlySet<HandField> = new Set(MAIN)
const FURTHER = HAND_FIELDS.filter((field) => !MAIN_FIELDS.has(field))
/** What somebody is recognised by. */
const KEYS: ReadonlySet<HandField> = new Set(['email', 'linkedinUrl', 'phone', 'externalId', 'firstName', 'lastName'])

const EMPTY: ContactDraft = { values: {}, custom: {}, tags: [] }

/** A contact written down by hand. Who may be meant by it already is said while it is written. */
export function CreateForm() {
  const router = useRouter()
  const client = useQueryClient()
  const undo = useUndo()
  const { data: choices } = useQuery(choicesQuery())
  const [draft, setDraft] = useState(EMPTY)
  const check = useMutation({
    mutationFn: (asked: ContactDraft) =>
      fetchJson(ContactCheck, '/api/contacts/check', { method: 'POST', body: JSON.stringify(asked) }),
  })
  const create = useMutation({
    mutationFn: () => fetchJson(ContactMade, '/api/contacts', { method: 'POST', body: JSON.stringify(draft) }),
    onSuccess: ({ contactId, editId }) => {
      void client.invalidateQueries({ queryKey: CONTACTS_KEY })
      toast.success('Contact created', {
        action: { label: 'Undo', onClick: () => undo.mutate(editId, { onSuccess: () => router.push('/contacts') }) },
      })
      router.push(`/contacts/${contactId}`)
    },
  })
  const set = (field: HandField, value: string) => setDraft({ ...draft, values: { ...draft.values, [field]: value } })
  const errors = errorsOf(create.error)
  const isRefused = create.error && errors.size === 0
  const input = (field: HandField) => (
    <Field key={field} label={FIELDS[field].label} error={errors.get(`#/values/${field}`)}>
      {(ids) => (
        <Input
          {...ids}
          type={field === 'email' ? 'email' : 'text'}
          autoFocus={field === 'firstName'}
          autoComplete="off"
          placeholder={FIELDS[field].example}
          maxLength={5_000}
          value={draft.values[field] ?? ''}
          onChange={(event) => set(field, event.target.value)}
          onBlur={() => KEYS.has(field) && draft.values[field] && check.mutate(draft)}
        />
      )}
    </Field>
  )
  return (
    <form
      noValidate
      className="grid max-w-2xl gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate()
      }}
    >
      {check.data && check.data.known.length > 0 && <Known known={check.data.known} />}
      <div className="grid gap-4 sm:grid-cols-2">{MAIN.map(input)}</div>
      <Field label="Tags" hint="Separated by commas.">
        {(ids) => (
          <Input
            {...ids}
            placeholder="vip, summit"
            onChange={(event) => setDraft({ ...draft, tags: tagsIn(event.target.value) })}
          />
        )}
      </Field>
      <details className="rounded-lg border border-line">
        <summary className="cursor-pointer px-4 py-2.5 font-medium">Further fields</summary>
        <div className="grid gap-4 border-line border-t px-4 py-4 sm:grid-cols-2">
          {FURTHER.map(input)}
          {(choices?.customFields ?? []).map((field) => (
            <Field key={field.customFieldId} label={field.name} error={errors.get(`#/custom/${field.customFieldId}`)}>
              {(ids) => (
                <CustomInput
                  {...ids}
                  field={field}
                  value={draft.custom[field.customFieldId] ?? ''}
                  onChange={(value) =>
                    setDraft({ ...draft, custom: { ...draft.custom, [field.customFieldId]: value } })
                  }
                />
              )}
            </Field>
          ))}
        </div>
      </details>
      {errors.has('#/values') && (
        <ErrorState title="Nobody could be recognised by this" text={errors.get('#/values') ?? ''} />
      )}
      {isRefused && <ErrorState title="The contact was not created" text={create.error.message} />}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" type="submit" busy={create.isPending}>
          Create contact
        </Button>
        <Button asChild>
          <Link href="/contacts">Cancel</Link>
        </Button>
      </div>
    </form>
  )
}

/** People who share a key with what is written; one of them is the very same, another perhaps. */
function Known({ known }: { known: KnownContact[] }) {
  return (
    <section
      aria-label="Known already"
      role="status"
      className="grid gap-2 rounded-lg border border-warn bg-warn-wash px-4 py-3"
    >
      {known.map(({ contactId, name, by, isSame }) => (
        <p key={contactId}>
          <Link href={`/contacts/${contactId}`} className="font-medium text-accent underline underline-offset-2">
            {name}
          </Link>{' '}
          {isSame
            ? `has this ${by} already. Open the contact and change it there.`
            : `has the same ${by}. Perhaps the same person?`}
        </p>
      ))}
    </section>
  )
}

const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim().slice(0, 100))
      .filter((tag) => tag !== ''),
  ),
]

/** What is wrong with each value, by the pointer that the server names it with. */
export function errorsOf(error: Error | null): ReadonlyMap<string, string> {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : []
  return new Map(errors.map(({ pointer, detail }) => [pointer, detail]))
}
