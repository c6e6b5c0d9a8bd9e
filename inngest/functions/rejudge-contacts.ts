import { inngest } from '#inngest/client.ts'
import { rulesChanged } from '#inngest/events.ts'
import { db } from '#lib/db/database.ts'
import { rejudgeContacts } from '#lib/services/rules/rejudge-contacts.ts'

/** Judges all contacts of a workspace by its new rules, a few thousand a step. */
export const rejudge = inngest.createFunction(
  {
    id: 'rejudge-contacts',
    triggers: [rulesChanged],
    concurrency: { key: 'event.data.workspaceId', limit: 1 },
    retries: 4,
  },
  async ({ event, step }) => {
    const judge = (part: number, after: string | null): Promise<{ next: string | null }> =>
      step.run(`judge-part-${part}`, () => rejudgeContacts(db, event.data.workspaceId, after))
    let { next } = await judge(1, null)
    for (let part = 2; next !== null; part++) ({ next } = await judge(part, next))
  },
)
