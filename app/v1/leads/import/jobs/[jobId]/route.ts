import { jobOf } from '#app/job-call.ts'
import { programRoute } from '#app/program-route.ts'
import { db } from '#lib/db/database.ts'
import { viewJob } from '#lib/services/api/job-views.ts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/v1/leads/import/jobs/{jobId}', {
  GET: async (call) => viewJob(db, jobOf(call)),
})
