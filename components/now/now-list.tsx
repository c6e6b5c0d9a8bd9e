'use client'
import { useQuery } from '@tanstack/react-query'
import { RefreshCw, Zap } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { RelativeTime } from '#components/ui/relative-time.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { GRADE_TONES } from '#components/verdict/verdict-words.ts'
import type { NowList as Ranking } from '#lib/contract/now.ts'
import { nowQuery, useRankAgain } from './now-queries.ts'

/** Whom to turn to today, the best first. */
export function NowList({ mayEdit }: { mayEdit: boolean }) {
  const { data, error, refetch } = useQuery(nowQuery())
  const rank = useRankAgain()
  if (error) return <ErrorState title="The list did not load" text={error.message} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={8} label="The list is loading" />
  if (data.leads.length === 0)
    return (
      <EmptyState
        icon={Zap}
        title="Nobody to turn to yet"
        text="Each morning the best leads of the workspace stand here: by score, by who has responded, and by who has just changed jobs. Import a list to begin."
      >
        {mayEdit && (
          <Button asChild look="primary">
            <Link href="/imports/new">New import</Link>
          </Button>
        )}
      </EmptyState>
    )
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3 text-ink-soft">
        <p>
          {data.rankedAt && (
            <>
              Ranked <RelativeTime at={data.rankedAt} />, and each morning.
            </>
          )}
        </p>
        {mayEdit && (
          <Button size="small" busy={rank.isPending} onClick={() => rank.mutate()}>
            <RefreshCw aria-hidden className="size-4" /> Rank again
          </Button>
        )}
      </div>
      <ol aria-label="Leads for today" className="overflow-hidden rounded-lg border border-line">
        {data.leads.map((lead) => (
          <Entry key={lead.contactId} lead={lead} />
        ))}
      </ol>
    </div>
  )
}

function Entry({ lead }: { lead: Ranking['leads'][number] }) {
  const { position, campaign, contactId, name, jobTitle, companyName, email, phone, grade, leadScore, reasons } = lead
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-4 py-3 first:border-t-0">
      <span className="w-7 text-ink-faint tabular-nums">{position}</span>
      <div className="min-w-0 flex-1 basis-56">
        {campaign ? (
          <Link
            className="font-medium hover:underline"
            href={`/campaigns/${campaign.campaignId}/leads?search=${encodeURIComponent(email ?? name)}&lead=${contactId}`}
          >
            {name}
          </Link>
        ) : (
          <span className="font-medium">{name}</span>
        )}
        <span className="block truncate text-ink-soft text-sm">
          {[jobTitle, companyName].filter((part) => part !== '').join(' · ')}
        </span>
      </div>
      <p className="min-w-0 flex-1 basis-64 text-ink-soft text-sm">{reasons.join(' · ')}</p>
      <span className="min-w-0 basis-52 truncate text-sm">
        {email ? (
          <a className="text-accent hover:underline" href={`mailto:${email}`}>
            {email}
          </a>
        ) : (
          phone && (
            <a className="text-accent hover:underline" href={`tel:${phone}`}>
              {phone}
            </a>
          )
        )}
      </span>
      <span className="flex w-20 items-center justify-end gap-2 tabular-nums">
        {leadScore} {grade && <Pill tone={GRADE_TONES[grade]}>{grade}</Pill>}
      </span>
    </li>
  )
}
