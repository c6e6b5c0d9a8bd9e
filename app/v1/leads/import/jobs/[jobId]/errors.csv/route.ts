import { jobFile } from '#app/job-call.ts'
import { programRoute } from '#app/program-route.ts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/v1/leads/import/jobs/{jobId}/errors.csv', {
  GET: (call) => jobFile(call, 'errors.csv'),
})
