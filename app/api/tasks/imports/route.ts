import { z } from 'zod'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { listTaskFeed } from '#lib/services/tasks/list-task-feed.ts'

const Query = z.object({ before: z.guid().nullable().default(null) })

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return listTaskFeed(db, workspaceId, readQuery(request, Query).before)
})
