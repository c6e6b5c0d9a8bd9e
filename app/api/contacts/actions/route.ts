import { ContactActionRequest } from '#lib/contract/contact-actions.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { actOnContacts } from '#lib/services/contacts/act-on-contacts.ts'

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  return actOnContacts(db, actor, await readJson(request, ContactActionRequest))
})
