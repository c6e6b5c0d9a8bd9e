import { ContactDraft } from '#lib/contract/contact-drafts.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { checkContact } from '#lib/services/contacts/create-contact.ts'

export const POST = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'editor')
  return checkContact(db, workspaceId, await readJson(request, ContactDraft))
})
