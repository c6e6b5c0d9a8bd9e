import { inngest } from '#inngest/client.ts'
import { db } from '#lib/db/database.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { forgetOldDeliveries } from '#lib/services/webhooks/deliveries.ts'

/** Removes what came to webhooks a month ago, every night. */
export const forgetDeliveries = inngest.createFunction(
  { id: 'forget-deliveries', triggers: [{ cron: '37 3 * * *' }], concurrency: { limit: 1 }, retries: 1 },
  async ({ step }) => step.run('forget', () => forgetOldDeliveries({ db, files: sharedFiles }, new Date())),
)
