import type { Metadata } from 'next'
import { AdminsOnly } from '#components/settings/admins-only.tsx'
import { OutboxList } from '#components/settings/outbox/outbox-list.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { hasMailServer } from '#lib/outside/mail/mailer.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Outbox' }

export default async function OutboxPage() {
  const { role } = await pageActor('/settings/outbox')
  return (
    <div className="grid gap-5">
      <SettingsHeading
        title="Outbox"
        text={
          hasMailServer
            ? 'Mail is sent by your mail server. What was kept before there was one stands here.'
            : 'This installation has no mail server (SMTP_URL), so messages are kept here: hand them on yourself.'
        }
      />
      {mayAct(role, 'admin') ? <OutboxList /> : <AdminsOnly role={role} what="hand on what waits in the outbox" />}
    </div>
  )
}
