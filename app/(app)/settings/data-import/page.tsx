import type { Metadata } from 'next'
import { CampaignUploads } from '#components/imports/history/campaign-uploads.tsx'
import { ImportHistory } from '#components/imports/history/import-history.tsx'
import { ImportFilters } from '#components/imports/import-filters.tsx'
import { SettingsHeading } from '#components/settings/settings-heading.tsx'
import { SettingsSection } from '#components/settings/settings-section.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Data import' }

export default async function DataImportPage() {
  const { role } = await pageActor('/settings/data-import')
  return (
    <div className="grid gap-5">
      <SettingsHeading
        title="Data import"
        text="Every list that came in: who brought it, by which options, and its files for seven days after it ended."
      />
      <ImportFilters />
      <ImportHistory />
      {mayAct(role, 'admin') && (
        <SettingsSection title="Previous uploads" text="Files by campaign, whether or not anybody imported them.">
          <CampaignUploads />
        </SettingsSection>
      )}
    </div>
  )
}
