import type { Metadata } from 'next'
import { AddMenu } from '#components/contacts/add-menu.tsx'
import { ContactList } from '#components/contacts/contact-list.tsx'
import { PageHeader } from '#components/shell/page-header.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'

export const metadata: Metadata = { title: 'Contacts' }

export default async function ContactsPage() {
  const { role } = await pageActor('/contacts')
  const mayEdit = mayAct(role, 'editor')
  return (
    <>
      <PageHeader title="Contacts" action={mayEdit && <AddMenu />} />
      <ContactList mayEdit={mayEdit} />
    </>
  )
}
