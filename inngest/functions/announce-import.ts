import { inngest } from '#inngest/client.ts'
import { importAnnounced } from '#inngest/events.ts'
import { db } from '#lib/db/database.ts'
import { queueMessages } from '#lib/services/webhooks/queue-messages.ts'
import { webhookWorld as world } from '#lib/services/webhooks/webhook-world.ts'
import { refusing } from './refusing.ts'

/** Queues what the workspace's endpoints are to hear of an import. */
export const announceImport = inngest.createFunction(
  { id: 'announce-import', triggers: [importAnnounced], retries: 5 },
  async ({ event, step, runId }) => {
    const { importId, workspaceId, status } = event.data
    const cause = event.id ?? runId
    await step.run('queue', () =>
      refusing(() => queueMessages({ db, world }, { importId, workspaceId }, { status, cause })),
    )
  },
)
