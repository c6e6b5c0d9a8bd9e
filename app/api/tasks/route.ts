import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { listDecisions } from '#lib/services/tasks/list-decisions.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return { decisions: await listDecisions(db, workspaceId) }
})
