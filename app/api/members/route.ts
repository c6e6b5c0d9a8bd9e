import { mayAct } from '#lib/contract/roles.ts'
import { db } from '#lib/db/database.ts'
import { readInvitations, readMembers } from '#lib/db/members.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId, role } = await requireActor(request, 'viewer')
  const members = await readMembers(db, workspaceId)
  return { members, invitations: mayAct(role, 'admin') ? await readInvitations(db, workspaceId) : [] }
})
