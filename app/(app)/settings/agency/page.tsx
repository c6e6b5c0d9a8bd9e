import type { Metadata } from 'next'
import { Assignments } from '#components/settings/agency/assignment-list.tsx'
import { Clients } from '#components/settings/agency/client-list.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { SettingsSection } from '#components/settings/settings-section.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Agency' }

export default async function AgencyPage() {
  const { role } = await pageActor('/settings/agency')
  return (
    <div className="grid gap-5">
      <SettingsHeading title="Agency" text="Workspaces for your clients, and who of them holds whom." />
      <Clients mayEdit={mayAct(role, 'admin')} />
      <SettingsSection
        title="Assignments"
        text="Whoever is held by one client is skipped when another one imports them, until the assignment ends or is released."
      >
        <Assignments mayRelease={mayAct(role, 'editor')} />
      </SettingsSection>
    </div>
  )
}
