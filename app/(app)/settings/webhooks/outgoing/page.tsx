import type { Metadata } from 'next'
import { AdminsOnly } from '#components/settings/admins-only.tsx'
import { EndpointList } from '#components/settings/webhooks/endpoint-list.tsx'
import { WebhooksHeading } from '#components/settings/webhooks/webhooks-heading.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Outgoing webhooks' }

export default async function OutgoingWebhooksPage() {
  const { role } = await pageActor('/settings/webhooks/outgoing')
  if (!mayAct(role, 'admin')) return <AdminsOnly role={role} what="look after webhooks and their secrets" />
  return (
    <div className="grid grid-cols-1 gap-5">
      <WebhooksHeading text="These addresses hear what became of imports, signed with a secret each." />
      <EndpointList />
    </div>
  )
}
