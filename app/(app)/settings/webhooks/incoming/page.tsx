import type { Metadata } from 'next'
import { AdminsOnly } from '#components/settings/admins-only.tsx'
import { SourceList } from '#components/settings/webhooks/source-list.tsx'
import { WebhooksHeading } from '#components/settings/webhooks/webhooks-heading.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { readCampaigns } from '#lib/db/campaigns.ts'
import { db } from '#lib/db/database.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'
import { listFields } from '#lib/services/imports/list-fields.ts'

export const metadata: Metadata = { title: 'Incoming webhooks' }

export default async function IncomingWebhooksPage() {
  const { role, workspaceId } = await pageActor('/settings/webhooks/incoming')
  if (!mayAct(role, 'admin')) return <AdminsOnly role={role} what="look after webhooks and their secrets" />
  const campaigns = (await readCampaigns(db, workspaceId)).filter(({ status }) => status === 'active')
  return (
    <div className="grid grid-cols-1 gap-5">
      <WebhooksHeading text="Programs send contacts to these addresses, signed with a secret each." />
      <SourceList
        campaigns={campaigns.map(({ campaignId, name }) => ({ campaignId, name }))}
        fields={await listFields(db, workspaceId)}
      />
    </div>
  )
}
