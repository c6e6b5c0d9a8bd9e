import { inngest } from '#inngest/client.ts'
import { db } from '#lib/db/database.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { expireImports as expire } from '#lib/services/imports/expire-imports.ts'

/** Ends what nobody has decided on within the hour. */
export const expireImports = inngest.createFunction(
  { id: 'expire-imports', triggers: [{ cron: '*/5 * * * *' }], concurrency: { limit: 1 }, retries: 1 },
  async ({ step }) => step.run('expire', () => expire({ db, files: sharedFiles }, new Date())),
)
