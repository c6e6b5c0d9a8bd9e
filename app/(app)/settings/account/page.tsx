import type { Metadata } from 'next'
import { NameForm } from '#components/settings/account/name-form.tsx'
import { PasswordForm } from '#components/settings/account/password-form.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { SettingsSection } from '#components/settings/settings-section.tsx'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'You' }

export default async function AccountPage() {
  const { userName, userEmail } = await pageActor('/settings/account')
  return (
    <div className="grid gap-5">
      <SettingsHeading title="You" text={`Signed in as ${userEmail}. This is yours alone, in every workspace.`} />
      <SettingsSection title="Name" text="As colleagues see it on imports, in the audit log and in mails.">
        <NameForm name={userName} />
      </SettingsSection>
      <SettingsSection title="Password">
        <PasswordForm />
      </SettingsSection>
    </div>
  )
}
