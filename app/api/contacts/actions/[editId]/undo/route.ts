import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { undoEdit } from '#lib/services/contacts/undo-edit.ts'

type Context = RouteContext<'/api/contacts/actions/[editId]/undo'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  return undoEdit(db, { ...actor, editId: requireId((await params).editId, 'change') })
})
