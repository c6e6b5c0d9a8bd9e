import { ContactChange } from '#lib/contract/contact-drafts.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeContact } from '#lib/services/contacts/change-contact.ts'
import { readContactDetail } from '#lib/services/contacts/read-contact-detail.ts'

type Context = RouteContext<'/api/contacts/[contactId]'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return readContactDetail(db, { workspaceId, contactId: requireId((await params).contactId, 'contact') })
})

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  const contactId = requireId((await params).contactId, 'contact')
  return changeContact(db, { ...actor, contactId }, await readJson(request, ContactChange))
})
