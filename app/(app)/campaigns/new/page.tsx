import type { Metadata } from 'next'
import { CampaignNameForm } from '#components/campaigns/campaign-name-form.tsx'
import { Forbidden } from '#components/shell/forbidden.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { Steps } from '#components/ui/steps.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'New campaign' }

export default async function NewCampaignPage() {
  const { role } = await pageActor('/campaigns/new')
  return (
    <>
      <PageHeader title="New campaign" trail={[{ href: '/campaigns', label: 'Campaigns' }]} />
      <div className="grid max-w-3xl gap-8 px-4 py-6 md:px-8">
        {mayAct(role, 'editor') ? (
          <>
            <Steps steps={['Name', 'Choose Data Source', 'Leads']} current={0} label="Steps of a new campaign" />
            <CampaignNameForm />
          </>
        ) : (
          <Forbidden role={role} what="make campaigns" />
        )}
      </div>
    </>
  )
}
