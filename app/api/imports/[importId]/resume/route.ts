import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { resumeImport } from '#lib/services/imports/resume-import.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'

export const POST = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]/resume'>) => {
  const actor = await requireActor(request, 'editor')
  const ref = { workspaceId: actor.workspaceId, importId: requireId((await params).importId, 'import') }
  await resumeImport(db, ref, actor)
  return viewImport(db, ref)
})
