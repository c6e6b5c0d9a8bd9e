import { inngest } from '#inngest/client.ts'
import { db } from '#lib/db/database.ts'
import { emptyTrash as empty } from '#lib/services/contacts/empty-trash.ts'

/** Contacts that were deleted a month ago go for good. */
export const emptyTrash = inngest.createFunction(
  { id: 'empty-trash', triggers: [{ cron: '41 3 * * *' }], concurrency: { limit: 1 }, retries: 1 },
  async ({ step }) => step.run('empty', () => empty(db, new Date())),
)
