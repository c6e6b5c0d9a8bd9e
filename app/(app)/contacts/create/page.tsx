import type { Metadata } from 'next'
import { CreateForm } from '#components/contacts/create-form.tsx'
import { Forbidden } from '#components/shell/forbidden.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'New contact' }

export default async function CreateContactPage() {
  const { role } = await pageActor('/contacts/create')
  return (
    <>
      <PageHeader title="New contact" trail={[{ href: '/contacts', label: 'Contacts' }]} />
      <div className="px-4 py-6 md:px-8">
        {mayAct(role, 'editor') ? <CreateForm /> : <Forbidden role={role} what="add contacts" />}
      </div>
    </>
  )
}
