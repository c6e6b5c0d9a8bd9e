'use client'
import { useQuery } from '@tanstack/react-query'
import { choicesQuery } from '#components/contacts/contact-queries.ts'
import { errorsOf } from '#components/contacts/create-form.tsx'
import { CustomInput } from '#components/contacts/custom-input.tsx'
import { Disclosure } from '#components/ui/disclosure.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { ContactDetail } from '#lib/contract/contact-detail.ts'
import { type ContactChange, HAND_FIELDS, HandField } from '#lib/contract/contact-drafts.ts'
import type { ContactChoices } from '#lib/contract/contacts.ts'
import { FIELDS } from '#lib/contract/fields.ts'
import { useChange } from './detail-queries.ts'
import { EditableValue } from './editable-value.tsx'

type Props = { contact: ContactDetail; mayEdit: boolean }
type Value = ContactDetail['values'][number]

/** The owner is chosen among the members, beside. */
const CHOSEN_ELSEWHERE: ReadonlySet<string> = new Set(['ownerEmail'])
const handField = (field: string): HandField | null =>
  field === 'linkedinSlug' ? 'linkedinUrl' : (HandField.safeParse(field).data ?? null)

/** What is known, where each value comes from, and what another source says instead; each can be changed in its place. */
export function ContactValues({ contact, mayEdit }: Props) {
  const { data: choices } = useQuery(choicesQuery())
  const known = new Set(contact.values.map(({ field }) => handField(field)))
  const empty = HAND_FIELDS.filter((field) => !known.has(field) && !CHOSEN_ELSEWHERE.has(field))
  const own = choices?.customFields ?? []
  const kept = Object.entries(contact.kept)
  return (
    <section aria-label="Values" className="grid gap-3">
      <h2 className="font-semibold">Values and their sources</h2>
      <dl className="text-sm">
        {contact.values.map((value) => (
          <ValueRow key={value.field} contact={contact} value={value} mayEdit={mayEdit} />
        ))}
        {own.map((field) => (
          <CustomRow key={field.customFieldId} contact={contact} field={field} mayEdit={mayEdit} />
        ))}
      </dl>
      {mayEdit && empty.length > 0 && (
        <Disclosure title="Empty fields">
          <dl className="text-sm">
            {empty.map((field) => (
              <ValueRow
                key={field}
                contact={contact}
                value={{ field, label: FIELDS[field].label, value: '', source: '', others: [] }}
                mayEdit
              />
            ))}
          </dl>
        </Disclosure>
      )}
      {kept.length > 0 && (
        <Disclosure title="Kept from files">
          <dl className="text-sm">
            {kept.map(([header, value]) => (
              <div key={header} className={ROW}>
                <dt className="text-ink-soft">{header}</dt>
                <dd className="wrap-anywhere">{value}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  )
}

const ROW =
  'grid grid-cols-1 items-start gap-x-3 border-line border-t py-2 first:border-t-0 sm:grid-cols-[9rem_minmax(0,1fr)_minmax(0,10rem)]'

function ValueRow({ contact, value: { field, label, value, source, others }, mayEdit }: Props & { value: Value }) {
  const save = useSave(contact.contactId, label)
  const target = handField(field)
  return (
    <div className={ROW}>
      <dt className="text-ink-soft">{label}</dt>
      <dd className="min-w-0">
        <EditableValue
          label={label}
          value={value}
          disabled={!mayEdit || target === null || CHOSEN_ELSEWHERE.has(field)}
          onSave={(text) => save(target ? { values: { [target]: text } } : {}, `#/values/${target}`)}
        >
          {value === '' ? <span className="text-ink-faint">–</span> : <Shown field={field} value={value} />}
          {field === 'email' && contact.emailStatus && (
            <Pill tone={contact.emailStatus === 'verified' ? 'good' : 'idle'} className="ml-2">
              {contact.emailStatus}
            </Pill>
          )}
        </EditableValue>
        {others.map((other) => (
          <p key={`${other.source} ${other.value}`} className="wrap-anywhere text-ink-faint">
            {other.source} says {other.value}
          </p>
        ))}
      </dd>
      <dd className="truncate text-ink-faint" title={source}>
        {source}
      </dd>
    </div>
  )
}

const Shown = ({ field, value }: { field: string; value: string }) => (
  <span className={field === 'notes' ? 'whitespace-pre-wrap' : undefined}>{value.replace('https://www.', '')}</span>
)

type CustomRowProps = Props & { field: ContactChoices['customFields'][number] }

function CustomRow({ contact, field, mayEdit }: CustomRowProps) {
  const save = useSave(contact.contactId, field.name)
  const held = contact.custom[field.customFieldId]
  const text = held === undefined ? '' : typeof held === 'boolean' ? (held ? 'yes' : 'no') : String(held)
  return (
    <div className={ROW}>
      <dt className="text-ink-soft">{field.name}</dt>
      <dd className="min-w-0">
        <EditableValue
          label={field.name}
          value={text}
          disabled={!mayEdit}
          onSave={(value) => save({ custom: { [field.customFieldId]: value } }, `#/custom/${field.customFieldId}`)}
          control={({ label, isWrong, ...control }) => (
            <CustomInput {...control} field={field} aria-label={label} aria-invalid={isWrong || undefined} />
          )}
        >
          {text === '' ? <span className="text-ink-faint">–</span> : text}
        </EditableValue>
      </dd>
      <dd className="text-ink-faint">Your own field</dd>
    </div>
  )
}

/** Saves, and throws what the server says of this very value. */
function useSave(contactId: string, label: string) {
  const change = useChange(contactId)
  return async (asked: ContactChange, pointer: string): Promise<void> => {
    try {
      await change.mutateAsync({ change: asked, label })
    } catch (error) {
      const failure = error instanceof Error ? error : new Error('It was not saved.')
      throw new Error(errorsOf(failure).get(pointer) ?? failure.message)
    }
  }
}
