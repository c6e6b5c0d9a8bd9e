import { jobOf } from '#app/job-call.ts'
import { programRoute } from '#app/program-route.ts'
import { db } from '#lib/db/database.ts'
import { viewJob } from '#lib/services/api/job-views.ts'
import { resumeImport } from '#lib/services/imports/resume-import.ts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/v1/leads/import/jobs/{jobId}/resume', {
  POST: async (call) => {
    const ref = jobOf(call)
    return call.once(ref.importId, async () => {
      await resumeImport(db, ref, call.actor)
      return viewJob(db, ref)
    })
  },
})
