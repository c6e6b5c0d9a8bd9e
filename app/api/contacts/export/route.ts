import { ContactSelection } from '#lib/contract/contact-actions.ts'
import { CONTACT_LISTS, ContactFilter, ContactListQuery } from '#lib/contract/contacts.ts'
import { parseRequest } from '#lib/core/parse-request.ts'
import { db } from '#lib/db/database.ts'
import { downloadResponse } from '#lib/http/download-response.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery, readText } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { exportContacts } from '#lib/services/contacts/export-contacts.ts'

/** All that a filter shows. */
export const GET = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  const { sort: _, after: __, limit: ___, ...filter } = readQuery(request, ContactListQuery, CONTACT_LISTS)
  return downloadResponse(await exportContacts(db, actor, { filter: ContactFilter.parse(filter) }))
})

/** Those whose ids a form names, separated by commas: an address has no room for many. */
export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  const contactIds = (new URLSearchParams(await readText(request)).get('contactIds') ?? '').split(',')
  return downloadResponse(await exportContacts(db, actor, parseRequest(ContactSelection, { contactIds })))
})
