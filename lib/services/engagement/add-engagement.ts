import type { EngagementAnswer, EngagementEvents } from '#lib/contract/engagement.ts'
import { parseEmail } from '#lib/core/normalize/email.ts'
import type { Db } from '#lib/db/database.ts'
import { insertEvents } from '#lib/db/engagement.ts'
import { refreshEngagement } from './refresh-engagement.ts'

/** Takes in what people did with what was sent to them; their scores follow at once. Events that were told before change nothing. */
export async function addEngagement(
  db: Db,
  workspaceId: string,
  { events, now }: EngagementEvents & { now: Date },
): Promise<EngagementAnswer> {
  const told = events.map(({ eventId, kind, at, contactId, email }) => ({
    eventId,
    kind,
    at,
    contactId: contactId ?? null,
    emailKey: email === undefined ? null : (parseEmail(email)?.key ?? ''),
  }))
  return db.$transaction(async (tx) => {
    const { contactIds, counted, unknown } = await insertEvents(tx, workspaceId, told)
    await refreshEngagement(tx, workspaceId, { contactIds, now })
    return { counted, repeated: events.length - counted - unknown.length, unknown }
  })
}
