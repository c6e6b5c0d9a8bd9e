import type { Db } from '#lib/db/database.ts'
import { readEngagedIds } from '#lib/db/engagement.ts'
import { replaceRanks } from '#lib/db/now-ranks.ts'
import { refreshEngagement } from '#lib/services/engagement/refresh-engagement.ts'

const RANKED = 100
const CONTACTS_A_STEP = 1_000

/** Lets the engagement of a workspace's contacts fade to what it is today, then ranks them. Safe to run twice. */
export async function rankNow(db: Db, workspaceId: string, now: Date): Promise<void> {
  for (let after: string | null = null; ; ) {
    const contactIds: string[] = await db.$transaction(async (tx) => {
      const ids = await readEngagedIds(tx, { workspaceId, after, limit: CONTACTS_A_STEP })
      await refreshEngagement(tx, workspaceId, { contactIds: ids, now })
      return ids
    })
    after = contactIds.at(-1) ?? null
    if (contactIds.length < CONTACTS_A_STEP) break
  }
  await db.$transaction((tx) => replaceRanks(tx, workspaceId, { now, most: RANKED }))
}
