import { programRoute } from '#app/program-route.ts'
import { JobQuery } from '#lib/contract/api-leads.ts'
import { db } from '#lib/db/database.ts'
import { pageLinks } from '#lib/http/page-links.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { listJobs } from '#lib/services/api/job-views.ts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/v1/leads/import/jobs', {
  GET: async ({ request, actor }) => {
    const page = await listJobs(db, actor.workspaceId, readQuery(request, JobQuery))
    const link = pageLinks('/v1/leads/import/jobs', page)
    return Response.json(page, { headers: { 'cache-control': 'no-store', link } })
  },
})
