import type { Metadata } from 'next'
import { SavedMappings } from '#components/settings/mappings/mapping-list.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Saved mappings' }

export default async function MappingsPage() {
  const { role } = await pageActor('/settings/mappings')
  return (
    <div className="grid gap-5">
      <SettingsHeading
        title="Saved mappings"
        text="How files were mapped, read and imported: the recipe for the next one with the same header."
      />
      <SavedMappings mayEdit={mayAct(role, 'editor')} />
    </div>
  )
}
