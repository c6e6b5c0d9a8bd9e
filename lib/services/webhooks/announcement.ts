import type { EndpointEvent, WebhookPayload } from '#lib/contract/webhook-endpoints.ts'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { viewJob } from '#lib/services/api/job-views.ts'
import { requireImport } from '#lib/services/imports/require-import.ts'
import type { Announced } from '#lib/services/pipeline/announce-import.ts'

/**
 * What endpoints are told of an import: its counts, and nobody's name or address.
 *
 * @throws AppError `not-found`
 */
export async function announcement(
  db: Db,
  ref: ImportRef,
  { status, baseUrl, nowMs }: { status: Announced; baseUrl: string; nowMs: number },
): Promise<WebhookPayload> {
  const job = await viewJob(db, ref)
  const { reason } = await requireImport(db, ref)
  const { job_id, file_name, created_at, completed_at, total_rows, created_count, updated_count, failed_count } = job
  const counts = { total_rows, created_count, updated_count, failed_count, outcomes: job.outcomes }
  return {
    type: `import.${status}` satisfies EndpointEvent,
    timestamp: new Date(nowMs).toISOString(),
    data: {
      job_id,
      status: STATUS[status],
      file_name,
      created_at,
      completed_at,
      ...counts,
      reason: status === 'completed' ? null : reason,
      url: `${baseUrl}/imports/${job_id}`,
    },
  }
}

/** As it was when it was announced, whatever has happened since. */
const STATUS = { completed: 'completed', paused: 'in_progress', failed: 'failed' } as const
