import { FileUp } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** Why nothing can be brought into this campaign now, for somebody whose role would allow it. */
export function ClosedCampaign({ campaignId, isDraft }: { campaignId: string; isDraft: boolean }) {
  if (!isDraft) {
    return <EmptyState icon={FileUp} title="This campaign is archived" text="Only an active campaign takes contacts." />
  }
  return (
    <EmptyState icon={FileUp} title="This campaign is a draft" text="Choose its data source first; that opens it.">
      <Button asChild look="primary">
        <Link href={`/campaigns/${campaignId}/setup`}>Choose Data Source</Link>
      </Button>
    </EmptyState>
  )
}
