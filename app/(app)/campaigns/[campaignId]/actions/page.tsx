import { FileUp } from 'lucide-react'
import type { Metadata } from 'next'
import { pageCampaign } from '#app/(app)/campaigns/[campaignId]/page-campaign.ts'
import { CampaignHeader } from '#components/campaigns/campaign-header.tsx'
import { ImportPanel } from '#components/import-wizard/import-panel.tsx'
import { Forbidden } from '#components/shell/forbidden.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { mayAct } from '#lib/contract/roles.ts'

export const metadata: Metadata = { title: 'Actions' }

export default async function ActionsPage({ params }: PageProps<'/campaigns/[campaignId]/actions'>) {
  const { actor, campaign } = await pageCampaign((await params).campaignId, 'actions')
  const mayEdit = mayAct(actor.role, 'editor')
  const isOpen = mayEdit && campaign.status === 'active'
  return (
    <>
      <CampaignHeader campaign={campaign} />
      <div className="grid gap-6 px-4 py-6 md:px-8 lg:grid-cols-[200px_minmax(0,1fr)]">
        <aside aria-label="Actions">
          {isOpen && (
            <>
              <h2 className="mb-1 px-2.5 font-medium text-ink-faint text-xs">Data Sources</h2>
              <a
                href="#import-contacts"
                aria-current="true"
                className="flex h-8 items-center gap-2.5 rounded-md bg-idle-wash px-2.5 font-medium"
              >
                <FileUp aria-hidden className="size-4" />
                Import Contacts
              </a>
            </>
          )}
        </aside>
        <div id="import-contacts">
          {isOpen ? (
            <ImportPanel
              campaignId={campaign.campaignId}
              entryPoint="campaign"
              leadsHref={`/campaigns/${campaign.campaignId}/leads`}
            />
          ) : mayEdit ? (
            <EmptyState
              icon={FileUp}
              title={`This campaign is ${campaign.status}`}
              text="Only an active campaign takes contacts."
            />
          ) : (
            <Forbidden role={actor.role} what="import contacts" />
          )}
        </div>
      </div>
    </>
  )
}
