import { inngest } from '#inngest/client.ts'
import { db } from '#lib/db/database.ts'
import { forgetStaleAnswers as forget } from '#lib/services/providers/forget-stale-answers.ts'

/** Removes what providers answered too long ago, every night. */
export const forgetStaleAnswers = inngest.createFunction(
  { id: 'forget-stale-answers', triggers: [{ cron: '17 3 * * *' }], concurrency: { limit: 1 }, retries: 1 },
  async ({ step }) => step.run('forget', () => forget(db)),
)
