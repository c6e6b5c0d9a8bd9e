import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { listChoices } from '#lib/services/contacts/list-choices.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return listChoices(db, workspaceId)
})
