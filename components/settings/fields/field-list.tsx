'use client'
import { useQuery } from '@tanstack/react-query'
import { TextCursorInput, X } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { CustomFieldView } from '#lib/contract/custom-fields.ts'
import { fieldsQuery, fieldUsesQuery, useFieldChanges } from './field-queries.ts'
import { FieldSheet } from './field-sheet.tsx'
import { KIND_WORDS } from './field-words.ts'

/** The workspace's own fields, with how many contacts hold a value of each. */
export function CustomFields({ mayCreate, mayChange }: { mayCreate: boolean; mayChange: boolean }) {
  const { data, error, refetch } = useQuery(fieldsQuery())
  const { data: uses } = useQuery(fieldUsesQuery())
  const [open, setOpen] = useState<CustomFieldView | 'new' | null>(null)
  const { remove, restore } = useFieldChanges()
  if (error) return <ErrorState title="The fields did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={4} label="The fields are loading" />
  const takeAway = ({ customFieldId, name }: CustomFieldView) =>
    remove.mutate(customFieldId, {
      onSuccess: () =>
        toast(`“${name}” is gone`, {
          description: wordsOf(uses?.values[customFieldId]),
          action: { label: 'Undo', onClick: () => restore.mutate(customFieldId) },
        }),
      onError: (failure) => toast.error(failure.message),
    })
  return (
    <div className="grid gap-3">
      {data.customFields.length === 0 ? (
        <EmptyState
          icon={TextCursorInput}
          title="No fields of your own yet"
          text="Keep what your lists say besides names and companies, and use it in segments and rules."
        />
      ) : (
        <ul aria-label="Custom fields" className="overflow-hidden rounded-lg border border-line bg-raised">
          {data.customFields.map((field) => (
            <li
              key={field.customFieldId}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-4 py-2.5 first:border-t-0"
            >
              <span className="min-w-44 flex-1">
                <span className="block break-words font-medium">{field.name}</span>
                <span className="block break-words text-ink-soft text-sm">
                  {KIND_WORDS[field.kind]}
                  {field.choices.length > 0 && `: ${field.choices.join(', ')}`}
                </span>
              </span>
              <span className="w-36 text-ink-faint text-sm tabular-nums">
                {uses ? countWords(uses.values[field.customFieldId] ?? 0) : ' '}
              </span>
              {mayChange && (
                <>
                  <Button size="small" aria-label={`Change ${field.name}`} onClick={() => setOpen(field)}>
                    Change
                  </Button>
                  <Button look="quiet" size="icon" aria-label={`Remove ${field.name}`} onClick={() => takeAway(field)}>
                    <X aria-hidden className="size-4" />
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayCreate && (
        <Button className="justify-self-start" onClick={() => setOpen('new')}>
          New field
        </Button>
      )}
      <FieldSheet field={open} onClose={() => setOpen(null)} />
    </div>
  )
}

const countWords = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'contact' : 'contacts'}`

const wordsOf = (count = 0) =>
  count === 0 ? 'No contact held a value.' : `${countWords(count)} held a value; it is hidden, and comes back by Undo.`
