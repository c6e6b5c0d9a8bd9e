'use client'
import { useQuery } from '@tanstack/react-query'
import { CircleCheck, CirclePause, ClipboardCheck, type LucideIcon, UserSearch, Wrench } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import type { Decision } from '#lib/contract/tasks.ts'
import { assertNever } from '#lib/core/assert-never.ts'
import { decisionsQuery } from './task-queries.ts'

/** What stands still until somebody decides, each with the way there. */
export function DecisionsToTake({ mayEdit }: { mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(decisionsQuery())
  if (error)
    return <ErrorState title="The decisions did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={3} label="The decisions are loading" />
  if (data.decisions.length === 0) {
    return (
      <p className="flex items-center gap-2.5 rounded-lg border border-line px-4 py-4 text-ink-soft">
        <CircleCheck aria-hidden className="size-4 text-good" />
        Nothing waits for a decision.
      </p>
    )
  }
  return (
    <ul aria-label="Waiting for a decision" className="overflow-hidden rounded-lg border border-line bg-raised">
      {data.decisions.map((decision) => (
        <Line key={keyOf(decision)} decision={decision} mayEdit={mayEdit} />
      ))}
    </ul>
  )
}

const keyOf = (decision: Decision) =>
  `${decision.kind} ${decision.kind === 'matches' ? `${decision.campaignId} ${decision.doubt}` : decision.importId}`

function Line({ decision, mayEdit }: { decision: Decision; mayEdit: boolean }) {
  const { icon: Icon, title, text, when, href, action } = wordsOf(decision)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t px-4 py-3 first:border-t-0">
      <Icon aria-hidden className="size-4 shrink-0 text-ink-faint" />
      <div className="min-w-52 flex-1">
        <p className="break-words font-medium">{title}</p>
        <p className="break-words text-ink-soft text-sm">
          {text} {when && <When {...when} />}
        </p>
      </div>
      <Button asChild size="small">
        <Link href={href}>{mayEdit ? action : 'Look'}</Link>
      </Button>
    </li>
  )
}

const When = ({ label, at }: { label: string; at: string }) => (
  <span className="text-ink-faint">
    {label} <RelativeTime at={at} />
  </span>
)

type Words = {
  icon: LucideIcon
  title: string
  text: string
  when: { label: string; at: string } | null
  href: string
  action: string
}

function wordsOf(decision: Decision): Words {
  switch (decision.kind) {
    case 'paused':
      return {
        icon: CirclePause,
        title: `${decision.fileName} is paused`,
        text: decision.reason,
        when: { label: 'Since', at: decision.since },
        href: `/imports/${decision.importId}`,
        action: 'Look and resume',
      }
    case 'review':
      return {
        icon: ClipboardCheck,
        title: `${decision.fileName} waits to be imported`,
        text:
          decision.brakes === 0
            ? 'The plan is made. Nothing is written before somebody says yes.'
            : `The plan wants an explicit yes for ${decision.brakes === 1 ? 'one thing' : `${decision.brakes} things`}.`,
        when: { label: 'Expires', at: decision.expiresAt },
        href: `/imports/${decision.importId}`,
        action: 'Review',
      }
    case 'repair':
      return {
        icon: Wrench,
        title: `${rows(decision.rows)} of ${decision.fileName} in error`,
        text: 'Mend them in place; only they run again.',
        when: { label: 'The file goes', at: decision.until },
        href: `/imports/${decision.importId}`,
        action: 'Repair',
      }
    case 'matches':
      return {
        icon: UserSearch,
        title: `${decision.isMore ? 'More than ' : ''}${decision.leads.toLocaleString('en')} ${decision.doubt} ${decision.leads === 1 ? 'match' : 'matches'} in ${decision.campaignName}`,
        text:
          decision.doubt === 'ambiguous'
            ? 'Several people fit equally well. Choose the right one.'
            : 'Only a name fits. Accept or reject what was found.',
        when: null,
        href: `/campaigns/${decision.campaignId}/leads?${decision.doubt === 'ambiguous' ? 'tier=ambiguous' : 'confidence=low&verdict=open'}`,
        action: 'Judge',
      }
    default:
      return assertNever(decision)
  }
}

const rows = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`
