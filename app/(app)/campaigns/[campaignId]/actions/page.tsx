import type { Metadata } from 'next'
import { pageCampaign } from '#app/(app)/campaigns/[campaignId]/page-campaign.ts'
import { CampaignHeader } from '#components/campaigns/campaign-header.tsx'
import { ClosedCampaign } from '#components/campaigns/closed-campaign.tsx'
import { DataSources } from '#components/campaigns/data-sources.tsx'
import { ImportPanel } from '#components/import-wizard/import-panel.tsx'
import { Forbidden } from '#components/shell/forbidden.tsx'
import { mayAct } from '#lib/contract/roles.ts'

export const metadata: Metadata = { title: 'Actions' }

export default async function ActionsPage({ params }: PageProps<'/campaigns/[campaignId]/actions'>) {
  const { actor, campaign } = await pageCampaign((await params).campaignId, 'actions')
  const { campaignId, status } = campaign
  return (
    <>
      <CampaignHeader campaign={campaign} />
      <div className="px-4 py-6 md:px-8">
        {!mayAct(actor.role, 'editor') && <Forbidden role={actor.role} what="import contacts" />}
        {mayAct(actor.role, 'editor') && status !== 'active' && (
          <ClosedCampaign campaignId={campaignId} isDraft={status === 'draft'} />
        )}
        {mayAct(actor.role, 'editor') && status === 'active' && (
          <DataSources>
            <ImportPanel campaignId={campaignId} entryPoint="campaign" leadsHref={`/campaigns/${campaignId}/leads`} />
          </DataSources>
        )}
      </div>
    </>
  )
}
