import { AssignmentRelease } from '#lib/contract/workspace.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { releaseAssignments } from '#lib/services/agency/release-assignments.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  return { emailKeys: await releaseAssignments(db, actor, await readJson(request, AssignmentRelease)) }
})
