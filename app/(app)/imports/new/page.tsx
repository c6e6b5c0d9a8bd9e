import type { Metadata } from 'next'
import { ImportPanel } from '#components/import-wizard/import-panel.tsx'
import { Forbidden } from '#components/shell/forbidden.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'New import' }

export default async function NewImportPage() {
  const { role } = await pageActor('/imports/new')
  return (
    <>
      <PageHeader title="New import" trail={[{ href: '/imports', label: 'Imports' }]} />
      <div className="px-4 py-6 md:px-8">
        {mayAct(role, 'editor') ? (
          <ImportPanel campaignId={null} entryPoint="imports" leadsHref={null} />
        ) : (
          <Forbidden role={role} what="import contacts" />
        )}
      </div>
    </>
  )
}
