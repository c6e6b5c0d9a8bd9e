import type { Metadata } from 'next'
import { MailForm } from '#components/settings/account/mail-form.tsx'
import { NameForm } from '#components/settings/account/name-form.tsx'
import { PasswordForm } from '#components/settings/account/password-form.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { SettingsSection } from '#components/settings/settings-section.tsx'
import { db } from '#lib/db/database.ts'
import { readMailChoices } from '#lib/db/notifications.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'You' }

export default async function AccountPage() {
  const { userId, userName, userEmail } = await pageActor('/settings/account')
  return (
    <div className="grid gap-5">
      <SettingsHeading title="You" text={`Signed in as ${userEmail}. This is yours alone, in every workspace.`} />
      <SettingsSection title="Name" text="As colleagues see it on imports, in the audit log and in mails.">
        <NameForm name={userName} />
      </SettingsSection>
      <SettingsSection title="Password">
        <PasswordForm />
      </SettingsSection>
      <SettingsSection title="Mails" text="In the app, under the bell, you are told in any case.">
        <MailForm choices={await readMailChoices(db, userId)} />
      </SettingsSection>
    </div>
  )
}
