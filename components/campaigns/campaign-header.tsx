import { PageHeader } from '#components/shell/page-header.tsx'
import { LinkTabs } from '#components/ui/link-tabs.tsx'
import type { CampaignView } from '#lib/contract/campaigns.ts'
import { CampaignStatus } from './campaign-status.tsx'

export function CampaignHeader({ campaign }: { campaign: CampaignView }) {
  const base = `/campaigns/${campaign.campaignId}`
  return (
    <PageHeader
      title={campaign.name}
      trail={[{ href: '/campaigns', label: 'Campaigns' }]}
      beside={<CampaignStatus status={campaign.status} />}
      tabs={
        <LinkTabs
          label="Campaign"
          tabs={[
            { href: `${base}/leads`, label: 'Leads' },
            { href: `${base}/actions`, label: 'Actions' },
          ]}
        />
      }
    />
  )
}
