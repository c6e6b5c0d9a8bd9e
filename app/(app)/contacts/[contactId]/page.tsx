import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContactPage } from '#components/contacts/detail/contact-page.tsx'
import { mayAct } from '#lib/contract/roles.ts'
import { AppError } from '#lib/core/app-error.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { pageActor } from '#lib/services/auth/page-actor.ts'
import { readContactDetail } from '#lib/services/contacts/read-contact-detail.ts'

export const metadata: Metadata = { title: 'Contact' }

export default async function OneContactPage({ params }: PageProps<'/contacts/[contactId]'>) {
  const id = (await params).contactId
  const { workspaceId, role } = await pageActor(`/contacts/${id}`)
  const { contactId, name } = await readOrNotFound(workspaceId, id)
  return <ContactPage contactId={contactId} name={name} mayEdit={mayAct(role, 'editor')} />
}

/** A contact of another workspace looks like none. */
async function readOrNotFound(workspaceId: string, id: string) {
  try {
    return await readContactDetail(db, { workspaceId, contactId: requireId(id, 'contact') })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound()
    throw error
  }
}
