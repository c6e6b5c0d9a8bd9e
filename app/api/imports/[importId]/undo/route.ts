import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'
import { askUndo } from '#lib/services/undo/ask-undo.ts'
import { listUndoKept, UndoKeptQuery } from '#lib/services/undo/list-undo-kept.ts'

type Context = RouteContext<'/api/imports/[importId]/undo'>

/** What undo left as it is, and which fields of it. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const query = readQuery(request, UndoKeptQuery)
  return listUndoKept(db, { workspaceId, importId: requireId((await params).importId, 'import') }, query)
})

export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  const ref = { workspaceId: actor.workspaceId, importId: requireId((await params).importId, 'import') }
  await askUndo(db, ref, actor)
  return viewImport(db, ref)
})
