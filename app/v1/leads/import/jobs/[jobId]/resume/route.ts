import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { viewJob } from '#lib/services/api/job-views.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { resumeImport } from '#lib/services/imports/resume-import.ts'

type Context = RouteContext<'/v1/leads/import/jobs/[jobId]/resume'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  const ref = { workspaceId: actor.workspaceId, importId: requireId((await params).jobId, 'job') }
  await resumeImport(db, ref, actor)
  return viewJob(db, ref)
})
