import { z } from 'zod'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { listJobs } from '#lib/services/api/job-views.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

const JobQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return listJobs(db, workspaceId, readQuery(request, JobQuery))
})
