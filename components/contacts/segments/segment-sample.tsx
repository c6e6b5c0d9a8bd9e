'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { totalText } from '#components/contacts/use-actions.ts'
import { cn } from '#components/ui/cn.ts'
import type { ContactRules } from '#lib/contract/contact-rules.ts'
import { sampleQuery } from './segment-queries.ts'

/** Who meets the rules as they are written now. */
export function SegmentSample({ rules }: { rules: ContactRules | null }) {
  const asked = useDeferredValue(rules)
  const { data, error, isPlaceholderData } = useQuery({
    ...sampleQuery(asked ? { rules: asked } : {}),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  })
  return (
    <section aria-label="Who is in it" className="grid gap-2 rounded-lg bg-panel px-4 py-3">
      <p role="status" className="font-medium tabular-nums">
        {rules === null && 'Finish the conditions to see who is in it.'}
        {rules !== null && error && 'The rules could not be tried just now.'}
        {rules !== null &&
          !error &&
          (data ? `${totalText(data)} ${data.total === 1 ? 'contact' : 'contacts'} now` : 'Counting …')}
      </p>
      {rules !== null && data && data.contacts.length > 0 && (
        <ul className={cn('grid gap-0.5 text-ink-soft text-sm', isPlaceholderData && 'opacity-60')}>
          {data.contacts.map(({ contactId, name, jobTitle, companyName }) => (
            <li key={contactId} className="truncate">
              {[name, jobTitle, companyName].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
