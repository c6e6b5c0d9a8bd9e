'use client'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '#components/ui/error-state.tsx'
import { Sheet } from '#components/ui/sheet.tsx'
import { SkeletonRows } from '#components/ui/skeleton.tsx'
import { ProblemError } from '#lib/client/problem-error.ts'
import { LeadCard } from './lead-card.tsx'
import { leadQuery } from './lead-queries.ts'
import { VerdictButtons } from './verdict-buttons.tsx'

type LeadSheetProps = { campaignId: string; contactId: string | null; mayJudge: boolean; onClose: () => void }

/** A lead opened beside the list; the address names it, so the link can be sent to a colleague. */
export function LeadSheet({ campaignId, contactId, mayJudge, onClose }: LeadSheetProps) {
  const { data, error, refetch } = useQuery({
    ...leadQuery(campaignId, contactId ?? ''),
    enabled: contactId !== null,
  })
  const isGone = error instanceof ProblemError && error.problem.status < 500
  return (
    <Sheet open={contactId !== null} onClose={onClose} title={data?.name || 'Lead'}>
      <div className="px-5 py-5">
        {data && <LeadCard lead={data} judge={mayJudge && <VerdictButtons campaignId={campaignId} lead={data} />} />}
        {!data && error && (
          <ErrorState
            title={isGone ? 'This lead is not here' : 'The lead did not load'}
            text={error.message}
            onRetry={isGone ? undefined : () => void refetch()}
          />
        )}
        {!data && !error && <SkeletonRows rows={6} label="The lead is loading" />}
      </div>
    </Sheet>
  )
}
