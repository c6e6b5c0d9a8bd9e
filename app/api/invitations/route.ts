import { InvitationDraft } from '#lib/contract/members.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireAdminInPerson } from '#lib/services/auth/require-actor.ts'
import { inviteMembers } from '#lib/services/members/invite-members.ts'

export const POST = handle(async (request: Request) => {
  const actor = await requireAdminInPerson(request)
  return Response.json(await inviteMembers(db, actor, await readJson(request, InvitationDraft)), { status: 201 })
})
