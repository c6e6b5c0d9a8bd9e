import { z } from 'zod'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { searchWorkspace } from '#lib/services/search/search-workspace.ts'

const Query = z.object({ q: z.string().trim().min(2).max(100) })

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return searchWorkspace(db, workspaceId, readQuery(request, Query).q)
})
