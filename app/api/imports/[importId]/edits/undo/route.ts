import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { turnEdits } from '#lib/services/imports/edit-rows.ts'

export const POST = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]/edits/undo'>) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  await turnEdits(db, ref, 'undo')
  return new Response(null, { status: 204 })
})
