import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { viewJob } from '#lib/services/api/job-views.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

export const GET = handle(async (request: Request, { params }: RouteContext<'/v1/leads/import/jobs/[jobId]'>) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return viewJob(db, { workspaceId, importId: requireId((await params).jobId, 'job') })
})
