import type { Metadata } from 'next'
import { pageCampaign } from '#app/(app)/campaigns/[campaignId]/page-campaign.ts'
import { ChooseDataSource } from '#components/campaigns/choose-data-source.tsx'
import { ClosedCampaign } from '#components/campaigns/closed-campaign.tsx'
import { ImportPanel } from '#components/import-wizard/import-panel.tsx'
import { LeadsDatabase } from '#components/leads-database/leads-database.tsx'
import { Forbidden } from '#components/shell/forbidden.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { Steps } from '#components/ui/steps.tsx'
import type { CampaignView } from '#lib/contract/campaigns.ts'
import { mayAct } from '#lib/contract/roles.ts'

export const metadata: Metadata = { title: 'New campaign' }

export default async function SetupPage({ params, searchParams }: PageProps<'/campaigns/[campaignId]/setup'>) {
  const { actor, campaign } = await pageCampaign((await params).campaignId, 'setup')
  const { source } = await searchParams
  return (
    <>
      <PageHeader title={campaign.name} trail={[{ href: '/campaigns', label: 'Campaigns' }]} />
      <div className="grid gap-8 px-4 py-6 md:px-8">
        {mayAct(actor.role, 'editor') ? (
          <Setup campaign={campaign} source={source} />
        ) : (
          <Forbidden role={actor.role} what="set up campaigns" />
        )}
      </div>
    </>
  )
}

type SetupProps = { campaign: CampaignView; source: string | string[] | undefined }

/** A draft chooses; a campaign that is open has chosen, and may choose again by going back. */
function Setup({ campaign: { campaignId, status }, source }: SetupProps) {
  if (status === 'archived') return <ClosedCampaign campaignId={campaignId} isDraft={false} />
  const chosen = status === 'active' && (source === 'csv' || source === 'database') ? source : null
  const leadsHref = `/campaigns/${campaignId}/leads`
  return (
    <>
      <Steps steps={['Name', 'Choose Data Source', 'Leads']} current={chosen ? 2 : 1} label="Steps of a new campaign" />
      {chosen === 'csv' && <ImportPanel campaignId={campaignId} entryPoint="campaign" leadsHref={leadsHref} />}
      {chosen === 'database' && <LeadsDatabase campaignId={campaignId} leadsHref={leadsHref} />}
      {chosen === null && (
        <div className="grid max-w-3xl gap-4">
          <h2 className="font-semibold text-lg">Choose Data Source</h2>
          <ChooseDataSource campaignId={campaignId} />
        </div>
      )}
    </>
  )
}
