import { InvitationAnswer } from '#lib/contract/members.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { auth } from '#lib/services/auth/auth.ts'
import { requireOwnPage } from '#lib/services/auth/require-own-page.ts'
import { acceptInvitation } from '#lib/services/members/accept-invitation.ts'

type Context = RouteContext<'/api/invitations/[invitationId]/accept'>

/** For whoever holds the link, a member of something or of nothing. */
export const POST = handle(async (request: Request, { params }: Context) => {
  requireOwnPage(request)
  const invitationId = requireId((await params).invitationId, 'invitation')
  const answer = await readJson(request, InvitationAnswer)
  const session = await auth.api.getSession({ headers: request.headers })
  const { email, workspaceId } = await acceptInvitation(db, { invitationId, answer }, session?.user.email ?? null)
  if (session && !answer.account)
    await auth.api.setActiveOrganization({ headers: request.headers, body: { organizationId: workspaceId } })
  return { email }
})
