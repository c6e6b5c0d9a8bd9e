import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { readContactHistory } from '#lib/services/contacts/read-contact-detail.ts'

type Context = RouteContext<'/api/contacts/[contactId]/history'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return readContactHistory(db, { workspaceId, contactId: requireId((await params).contactId, 'contact') })
})
