import { jobFile } from '#app/job-call.ts'
import { programRoute } from '#app/program-route.ts'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/v1/leads/import/jobs/{jobId}/results.csv', {
  GET: (call) => jobFile(call, 'results.csv'),
})
