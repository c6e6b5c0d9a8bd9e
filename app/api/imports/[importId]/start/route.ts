import { StartRequest } from '#lib/contract/imports.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readText } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { startImport } from '#lib/services/imports/start-import.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'

export const POST = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]/start'>) => {
  const actor = await requireActor(request, 'editor')
  const ref = { workspaceId: actor.workspaceId, importId: requireId((await params).importId, 'import') }
  // Without a body nothing is released.
  const text = await readText(request)
  await startImport(db, ref, StartRequest.parse(text === '' ? {} : JSON.parse(text)), actor)
  return viewImport(db, ref)
})
