import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { AssignmentQuery, listAssignments } from '#lib/services/agency/list-assignments.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return listAssignments(db, workspaceId, readQuery(request, AssignmentQuery))
})
