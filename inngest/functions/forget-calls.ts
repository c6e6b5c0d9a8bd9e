import { inngest } from '#inngest/client.ts'
import { db } from '#lib/db/database.ts'
import { forgetCalls as forget } from '#lib/services/api/forget-calls.ts'

/** Removes what is kept of calls to the API once nobody can ask for it, every hour. */
export const forgetCalls = inngest.createFunction(
  { id: 'forget-calls', triggers: [{ cron: '41 * * * *' }], concurrency: { limit: 1 }, retries: 1 },
  async ({ step }) => step.run('forget', () => forget(db)),
)
