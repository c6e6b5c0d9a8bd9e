import { ContactDraft } from '#lib/contract/contact-drafts.ts'
import { CONTACT_LISTS, ContactFilter, ContactListQuery } from '#lib/contract/contacts.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson, readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { createContact } from '#lib/services/contacts/create-contact.ts'
import { listContacts } from '#lib/services/contacts/list-contacts.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const { sort, after, limit, ...filter } = readQuery(request, ContactListQuery, CONTACT_LISTS)
  return listContacts(db, workspaceId, { filter: ContactFilter.parse(filter), sort, after, limit })
})

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  const made = await createContact(db, actor, await readJson(request, ContactDraft))
  return Response.json(made, { status: 201 })
})
