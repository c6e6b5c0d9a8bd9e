import { RowEdits } from '#lib/contract/imports.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { editRows } from '#lib/services/imports/edit-rows.ts'

export const POST = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]/edits'>) => {
  const { workspaceId, userId } = await requireActor(request, 'editor')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  await editRows(db, ref, userId, await readJson(request, RowEdits))
  return new Response(null, { status: 204 })
})
