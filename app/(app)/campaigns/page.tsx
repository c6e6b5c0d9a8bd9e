import type { Metadata } from 'next'
import Link from 'next/link'
import { CampaignList } from '#components/campaigns/campaign-list.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { Button } from '#components/ui/button.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Campaigns' }

export default async function CampaignsPage() {
  const { role } = await pageActor('/campaigns')
  const mayEdit = mayAct(role, 'editor')
  return (
    <>
      <PageHeader
        title="Campaigns"
        action={
          mayEdit && (
            <Button asChild look="primary">
              <Link href="/campaigns/new">New campaign</Link>
            </Button>
          )
        }
      />
      <div className="px-4 py-6 md:px-8">
        <CampaignList mayEdit={mayEdit} />
      </div>
    </>
  )
}
