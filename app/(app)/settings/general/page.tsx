import type { Metadata } from 'next'
import { GeneralForm } from '#components/settings/general/general-form.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { db } from '#lib/db/database.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'
import { readWorkspaceSettings } from '#lib/services/workspaces/change-workspace.ts'

export const metadata: Metadata = { title: 'General settings' }

export default async function GeneralPage() {
  const { role, workspaceId } = await pageActor('/settings/general')
  return (
    <div className="grid gap-5">
      <SettingsHeading
        title="General"
        text={
          mayAct(role, 'admin') ? 'What holds for everybody in this workspace.' : 'Set by the admins of this workspace.'
        }
      />
      <GeneralForm settings={await readWorkspaceSettings(db, workspaceId)} mayEdit={mayAct(role, 'admin')} />
    </div>
  )
}
