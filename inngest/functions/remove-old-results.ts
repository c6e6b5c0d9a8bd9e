import { inngest } from '#inngest/client.ts'
import { db } from '#lib/db/database.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { removeOldResults as remove } from '#lib/services/imports/remove-old-results.ts'

/** Takes out the results of imports that ended a week ago. */
export const removeOldResults = inngest.createFunction(
  { id: 'remove-old-results', triggers: [{ cron: '17 * * * *' }], concurrency: { limit: 1 }, retries: 1 },
  async ({ step }) => step.run('remove', () => remove({ db, files: sharedFiles }, new Date())),
)
