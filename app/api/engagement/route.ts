import { EngagementEvents } from '#lib/contract/engagement.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { addEngagement } from '#lib/services/engagement/add-engagement.ts'

export const POST = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const { events } = await readJson(request, EngagementEvents)
  return addEngagement(db, workspaceId, { events, now: new Date() })
})
