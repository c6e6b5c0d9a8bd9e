import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { rankNow } from '#lib/services/now/rank-now.ts'
import { readNow } from '#lib/services/now/read-now.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return readNow(db, workspaceId, new Date())
})

/** Ranks anew, without waiting for tomorrow. */
export const POST = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'editor')
  await rankNow(db, workspaceId, new Date())
  return readNow(db, workspaceId, new Date())
})
