import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireAdminInPerson } from '#lib/services/auth/require-actor.ts'
import { revokeInvitation } from '#lib/services/members/change-invitation.ts'

export const DELETE = handle(async (request: Request, { params }: RouteContext<'/api/invitations/[invitationId]'>) => {
  const actor = await requireAdminInPerson(request)
  await revokeInvitation(db, { ...actor, invitationId: requireId((await params).invitationId, 'invitation') })
  return new Response(null, { status: 204 })
})
