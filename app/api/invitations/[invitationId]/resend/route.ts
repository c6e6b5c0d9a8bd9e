import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireAdminInPerson } from '#lib/services/auth/require-actor.ts'
import { resendInvitation } from '#lib/services/members/change-invitation.ts'

type Context = RouteContext<'/api/invitations/[invitationId]/resend'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireAdminInPerson(request)
  await resendInvitation(db, { ...actor, invitationId: requireId((await params).invitationId, 'invitation') })
  return new Response(null, { status: 204 })
})
