import { inngest } from '#inngest/client.ts'
import { db } from '#lib/db/database.ts'
import { readWorkspaceIds } from '#lib/db/workspaces.ts'
import { rankNow as rank } from '#lib/services/now/rank-now.ts'

/** Before people begin to work: whom to turn to today, workspace by workspace. */
export const rankNow = inngest.createFunction(
  { id: 'rank-now', triggers: [{ cron: '0 5 * * *' }], concurrency: { limit: 1 }, retries: 2 },
  async ({ step }) => {
    const workspaceIds = await step.run('list', () => readWorkspaceIds(db))
    for (let at = 0; at < workspaceIds.length; at += WORKSPACES_A_STEP) {
      await step.run(`rank-${at}`, async () => {
        for (const workspaceId of workspaceIds.slice(at, at + WORKSPACES_A_STEP))
          await rank(db, workspaceId, new Date())
      })
    }
  },
)

const WORKSPACES_A_STEP = 20
