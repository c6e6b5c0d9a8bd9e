import { jobOf } from '#app/job-call.ts'
import { programRoute } from '#app/program-route.ts'
import { db } from '#lib/db/database.ts'
import { viewJob } from '#lib/services/api/job-views.ts'
import { cancelImport } from '#lib/services/imports/cancel-import.ts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/v1/leads/import/jobs/{jobId}/cancel', {
  POST: async (call) => {
    const ref = jobOf(call)
    return call.once(ref.importId, async () => {
      await cancelImport(db, ref, call.actor)
      return viewJob(db, ref)
    })
  },
})
