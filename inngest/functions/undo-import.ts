import { inngest } from '#inngest/client.ts'
import { undoAsked } from '#inngest/events.ts'
import { db } from '#lib/db/database.ts'
import { markUndone, readChunksToUndo } from '#lib/db/import-undo.ts'
import { undoChunk } from '#lib/services/undo/undo-chunk.ts'

/** Takes an import back, chunk after chunk; each chunk is whole or untouched. */
export const undoImport = inngest.createFunction(
  {
    id: 'undo-import',
    triggers: [undoAsked],
    concurrency: { key: 'event.data.workspaceId', limit: 1 },
    retries: 4,
  },
  async ({ event, step }) => {
    const { importId, workspaceId } = event.data
    const ref = { importId, workspaceId }
    const chunks = await step.run('begin', () => readChunksToUndo(db, importId))
    for (const chunk of chunks) await step.run(`undo-${chunk.chunkNumber}`, () => undoChunk(db, ref, chunk))
    await step.run('finish', () => markUndone(db, ref))
  },
)
