import type { Metadata } from 'next'
import { ImportPanel } from '#components/import-wizard/import-panel.tsx'
import { Forbidden } from '#components/shell/forbidden.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Create with CSV' }

export default async function NewContactsPage() {
  const { role } = await pageActor('/contacts/new')
  return (
    <>
      <PageHeader title="Create with CSV" trail={[{ href: '/contacts', label: 'Contacts' }]} />
      <div className="px-4 py-6 md:px-8">
        {mayAct(role, 'editor') ? (
          <ImportPanel campaignId={null} entryPoint="contacts" leadsHref={null} />
        ) : (
          <Forbidden role={role} what="add contacts" />
        )}
      </div>
    </>
  )
}
