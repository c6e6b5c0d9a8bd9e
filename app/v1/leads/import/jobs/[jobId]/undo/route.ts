import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { viewJob } from '#lib/services/api/job-views.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { askUndo } from '#lib/services/undo/ask-undo.ts'

type Context = RouteContext<'/v1/leads/import/jobs/[jobId]/undo'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  const ref = { workspaceId: actor.workspaceId, importId: requireId((await params).jobId, 'job') }
  await askUndo(db, ref, actor)
  return viewJob(db, ref)
})
