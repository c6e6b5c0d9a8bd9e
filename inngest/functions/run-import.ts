import { inngest } from '#inngest/client.ts'
import { importCancelled, importConfirmed, importResumed } from '#inngest/events.ts'
import { db } from '#lib/db/database.ts'
import type { Chunk } from '#lib/db/import-chunks.ts'
import { sharedDirectory } from '#lib/db/shared-directory.ts'
import { log } from '#lib/log.ts'
import { beginRun } from '#lib/services/pipeline/begin-run.ts'
import { completeImport } from '#lib/services/pipeline/complete-import.ts'
import { enrichChunk } from '#lib/services/pipeline/enrich-chunk.ts'
import { settleChunk } from '#lib/services/pipeline/settle-chunk.ts'
import { stopRun } from '#lib/services/pipeline/stop-run.ts'
import { refusing } from './refusing.ts'

/**
 * Carries a confirmed plan out, chunk after chunk. One import of a workspace runs at a time: `begin` sees to it, since
 * Inngest's concurrency counts steps, not runs. Two steps of a workspace may run side by side.
 */
export const runImport = inngest.createFunction(
  {
    id: 'run-import',
    triggers: [importConfirmed, importResumed],
    concurrency: { key: 'event.data.workspaceId', limit: 2 },
    cancelOn: [{ event: importCancelled, match: 'data.importId' }],
    retries: 4,
    onFailure: async ({ event, error }) => {
      const { importId, workspaceId } = event.data.event.data
      const stop = await stopRun(db, { importId, workspaceId }, error, event.data.run_id)
      log.error({ importId, err: error, stop }, 'a run gave up')
    },
  },
  async ({ event, step, runId }) => {
    const { importId, workspaceId } = event.data
    const ref = { importId, workspaceId }
    const enrich = (chunk: Chunk) =>
      step.run(`enrich-${chunk.chunkNumber}`, () =>
        refusing(() => enrichChunk({ db, directory: sharedDirectory }, ref, chunk)),
      )
    const settle = (chunk: Chunk) =>
      step.run(`settle-${chunk.chunkNumber}`, () =>
        refusing(() => settleChunk(db, ref, chunk, { today: new Date().toISOString().slice(0, 10) })),
      )

    const chunks = await step.run('begin', () => refusing(() => beginRun(db, ref, runId)))
    if (chunks === null) return
    for (const chunk of chunks.slice(0, 1)) await enrich(chunk)
    for (const [index, chunk] of chunks.entries()) {
      // The next chunk is looked up while this one is written.
      await Promise.all([settle(chunk), ...chunks.slice(index + 1, index + 2).map(enrich)])
    }
    await step.run('complete', () => refusing(() => completeImport(db, ref)))
  },
)
