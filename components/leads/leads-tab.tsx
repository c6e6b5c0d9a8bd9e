'use client'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { SearchX, Users } from 'lucide-react'
import Link from 'next/link'
import { parseAsString, useQueryState } from 'nuqs'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ErrorState } from '#components/ui/error-state.tsx'
import { digits } from '#components/ui/figure.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { isMoving } from '#lib/contract/imports.ts'
import { ImportStrips } from './import-strip.tsx'
import { campaignImportsQuery, leadsQuery } from './lead-queries.ts'
import { leadFilterOf, useLeadSearch } from './lead-search.ts'
import { LeadSheet } from './lead-sheet.tsx'
import { LeadTable } from './lead-table.tsx'
import { LeadToolbar } from './lead-toolbar.tsx'
import { VerdictBar } from './verdict-bar.tsx'

/** `mayImport`: whoever looks may bring people into this campaign now. */
type LeadsTabProps = {
  campaignId: string
  mayImport: boolean
  /** Whoever looks may accept and reject matches. */
  mayJudge: boolean
}

export function LeadsTab({ campaignId, mayImport, mayJudge }: LeadsTabProps) {
  const [openId, setOpenId] = useQueryState('lead', parseAsString)
  return (
    <div className="grid gap-4 px-4 py-5 md:px-8">
      <ImportStrips campaignId={campaignId} />
      <LeadToolbar campaignId={campaignId} />
      <LeadList
        campaignId={campaignId}
        mayImport={mayImport}
        mayJudge={mayJudge}
        openId={openId}
        onOpen={(id) => void setOpenId(id)}
      />
      <LeadSheet campaignId={campaignId} contactId={openId} mayJudge={mayJudge} onClose={() => void setOpenId(null)} />
    </div>
  )
}

type LeadListProps = LeadsTabProps & { openId: string | null; onOpen: (contactId: string) => void }

function LeadList({ campaignId, mayImport, mayJudge, openId, onOpen }: LeadListProps) {
  const { search, isFiltered, clear } = useLeadSearch()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = useInfiniteQuery(
    leadsQuery(campaignId, search),
  )
  if (error && !data) {
    return <ErrorState title="The leads did not load" text={error.message} onRetry={() => void refetch()} />
  }
  if (!data) return <SkeletonRows rows={8} label="Leads are loading" />
  const leads = data.pages.flatMap((page) => page.leads)
  const total = data.pages[0]?.total ?? 0
  if (total === 0 && isFiltered) return <NothingFits onClear={clear} />
  if (total === 0) return <NoLeads campaignId={campaignId} mayImport={mayImport} />
  const mayLoadMore = hasNextPage && !isFetchingNextPage && !error
  return (
    <section
      aria-label="Leads found"
      aria-busy={isPlaceholderData}
      className={cn('grid gap-2', isPlaceholderData && 'opacity-60')}
    >
      {error && <ErrorState title="The list may be out of date" text={error.message} onRetry={() => void refetch()} />}
      {mayJudge && isFiltered && <VerdictBar campaignId={campaignId} filter={leadFilterOf(search)} total={total} />}
      <LeadTable
        leads={leads}
        total={total}
        openId={openId}
        onOpen={onOpen}
        onNearEnd={mayLoadMore ? () => void fetchNextPage() : null}
      />
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-faint text-sm tabular-nums">
        <span role="status">
          {digits(total)} {total === 1 ? 'lead' : 'leads'}
          {isFiltered && ' fit'}
        </span>
        <span className="ml-auto hidden items-center gap-1.5 md:flex">
          <Kbd>j</Kbd>
          <Kbd>k</Kbd> move <Kbd>Enter</Kbd> open <Kbd>Esc</Kbd> close
        </span>
      </p>
    </section>
  )
}

function NothingFits({ onClear }: { onClear: () => void }) {
  return (
    <div role="status">
      <EmptyState icon={SearchX} title="No lead fits these filters" text="Take one of them away, or begin again.">
        <Button onClick={onClear}>Clear all filters</Button>
      </EmptyState>
    </div>
  )
}

function NoLeads({ campaignId, mayImport }: Pick<LeadsTabProps, 'campaignId' | 'mayImport'>) {
  const { data } = useQuery(campaignImportsQuery(campaignId))
  if (data?.imports.some(({ status }) => isMoving(status))) {
    return (
      <EmptyState
        icon={Users}
        title="Leads are on their way"
        text="They appear here while later rows are still being worked on."
      />
    )
  }
  return (
    <EmptyState
      icon={Users}
      title="No leads yet"
      text="People of this campaign stand here, each with who they were matched to and why."
    >
      {mayImport && (
        <Button asChild look="primary">
          <Link href={`/campaigns/${campaignId}/actions`}>Import Contacts</Link>
        </Button>
      )}
    </EmptyState>
  )
}
