import type { Metadata } from 'next'
import { CustomFields } from '#components/settings/fields/field-list.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Custom fields' }

export default async function FieldsPage() {
  const { role } = await pageActor('/settings/fields')
  return (
    <div className="grid gap-5">
      <SettingsHeading title="Custom fields" text="What this workspace keeps of people besides the usual fields." />
      <CustomFields mayCreate={mayAct(role, 'editor')} mayChange={mayAct(role, 'admin')} />
    </div>
  )
}
