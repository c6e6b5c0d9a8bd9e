import { inngest } from '#inngest/client.ts'
import { db } from '#lib/db/database.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { forgetOldDeliveries } from '#lib/services/webhooks/deliveries.ts'
import { forgetOldMessages } from '#lib/services/webhooks/messages.ts'

/** Removes what came by webhooks and went out by them a month ago, every night. */
export const forgetDeliveries = inngest.createFunction(
  { id: 'forget-deliveries', triggers: [{ cron: '37 3 * * *' }], concurrency: { limit: 1 }, retries: 1 },
  async ({ step }) => {
    await step.run('forget', () => forgetOldDeliveries({ db, files: sharedFiles }, new Date()))
    await step.run('forget-messages', () => forgetOldMessages(db, new Date()))
  },
)
