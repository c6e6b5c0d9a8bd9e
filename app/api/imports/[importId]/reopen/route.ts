import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { reopenImport } from '#lib/services/imports/reopen-import.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'

export const POST = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]/reopen'>) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  await reopenImport(db, ref)
  return viewImport(db, ref)
})
