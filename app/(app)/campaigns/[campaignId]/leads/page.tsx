import type { Metadata } from 'next'
import { pageCampaign } from '#app/(app)/campaigns/[campaignId]/page-campaign.ts'
import { CampaignHeader } from '#components/campaigns/campaign-header.tsx'
import { LeadsTab } from '#components/leads/leads-tab.tsx'
import { mayAct } from '#lib/contract/roles.ts'

export const metadata: Metadata = { title: 'Leads' }

export default async function LeadsPage({ params }: PageProps<'/campaigns/[campaignId]/leads'>) {
  const { actor, campaign } = await pageCampaign((await params).campaignId, 'leads')
  return (
    <>
      <CampaignHeader campaign={campaign} />
      <LeadsTab
        campaignId={campaign.campaignId}
        mayImport={campaign.status === 'active' && mayAct(actor.role, 'editor')}
        mayJudge={mayAct(actor.role, 'editor')}
      />
    </>
  )
}
