'use client'
import { useQuery } from '@tanstack/react-query'
import { UsersRound } from 'lucide-react'
import Link from 'next/link'
import { choicesQuery } from '#components/contacts/contact-queries.ts'
import { ruleFields, rulesText } from '#components/contacts/rules/rule-draft.ts'
import { totalText } from '#components/contacts/use-actions.ts'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { SegmentView } from '#lib/contract/segments.ts'
import { sampleQuery, segmentsQuery } from './segment-queries.ts'

/** Every segment with what it asks for and how many are in it now. */
export function SegmentList({ mayEdit }: { mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(segmentsQuery())
  if (error) return <ErrorState title="The segments did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={5} label="Segments are loading" />
  if (data.segments.length === 0) {
    return (
      <EmptyState
        icon={UsersRound}
        title="No segments yet"
        text="A segment is a group of contacts: filled by rules, so that a new contact is in at once, or by hand."
      >
        {mayEdit && (
          <Button asChild look="primary">
            <Link href="/segments/new">New segment</Link>
          </Button>
        )}
      </EmptyState>
    )
  }
  return (
    <ul aria-label="Segments" className="divide-y divide-line rounded-lg border border-line bg-raised">
      {data.segments.map((segment) => (
        <SegmentRow key={segment.segmentId} segment={segment} />
      ))}
    </ul>
  )
}

function SegmentRow({ segment }: { segment: SegmentView }) {
  const { segmentId, name, kind, rules } = segment
  const { data: choices } = useQuery(choicesQuery())
  const { data: sample } = useQuery(sampleQuery({ segmentId }))
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 px-4 py-3 hover:bg-idle-wash">
      <Link href={`/segments/${segmentId}`} className="truncate font-medium after:absolute after:inset-0">
        {name}
      </Link>
      <span className="flex items-center gap-3">
        <span className="text-ink-soft tabular-nums">{sample ? totalText(sample) : '…'}</span>
        <Pill tone={kind === 'dynamic' ? 'change' : 'idle'}>{kind}</Pill>
      </span>
      <span className="col-span-2 truncate text-ink-soft text-sm">
        {rules ? rulesText(rules, ruleFields(choices?.customFields ?? [])) : 'Filled by hand'}
      </span>
    </li>
  )
}
