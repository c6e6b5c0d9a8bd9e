import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { listSavedMappings } from '#lib/services/recipes/list-saved-mappings.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return { mappings: await listSavedMappings(db, workspaceId) }
})
