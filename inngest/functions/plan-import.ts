import { inngest } from '#inngest/client.ts'
import { importCancelled, importMapped, importReopened } from '#inngest/events.ts'
import { db } from '#lib/db/database.ts'
import { takePlan } from '#lib/db/import-runs.ts'
import { log } from '#lib/log.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { deduplicateImport } from '#lib/services/pipeline/deduplicate-import.ts'
import { failPlan } from '#lib/services/pipeline/fail-plan.ts'
import { finishPlan } from '#lib/services/pipeline/finish-plan.ts'
import { parseImport } from '#lib/services/pipeline/parse-import.ts'
import { refusing } from './refusing.ts'

/** Reads a mapped file and plans every row of it. Nothing is written to contacts. */
export const planImport = inngest.createFunction(
  {
    id: 'plan-import',
    triggers: [importMapped],
    concurrency: { key: 'event.data.importId', limit: 1 },
    cancelOn: [
      { event: importCancelled, match: 'data.importId' },
      { event: importReopened, match: 'data.importId' },
    ],
    retries: 3,
    onFailure: async ({ event, error }) => {
      const { importId, workspaceId } = event.data.event.data
      log.error({ importId, err: error }, 'a plan gave up')
      await failPlan(db, { importId, workspaceId }, error, event.data.run_id)
    },
  },
  async ({ event, step, runId }) => {
    const { importId, workspaceId, planVersion } = event.data
    const ref = { importId, workspaceId }
    // An event that comes twice begins two runs; one would take away the rows that the other plans.
    if (!(await step.run('take', () => takePlan(db, ref, { runId, planVersion })))) return
    await step.run('parse', () => refusing(() => parseImport({ db, files: sharedFiles }, ref, planVersion)))
    await step.run('deduplicate', () => refusing(() => deduplicateImport(db, ref, planVersion)))
    await step.run('finish', () => refusing(() => finishPlan(db, ref, planVersion)))
  },
)
