import { mayAct, Role } from '#lib/contract/roles.ts'
import { AppError } from '#lib/core/app-error.ts'
import { db } from '#lib/db/database.ts'
import { readTokenActor } from './api-token.ts'
import { auth } from './auth.ts'
import { requireOwnPage } from './require-own-page.ts'

/**
 * Who asks, in which workspace, with which role. Read afresh for each request, so a changed role counts at once. `tokenId`: of the
 * token that a program came with.
 */
export type Actor = {
  userId: string
  userName: string
  userEmail: string
  workspaceId: string
  role: Role
  tokenId?: string
}

/**
 * The signed-in person, or whom a bearer token speaks for; null for nobody. Somebody who belongs to no workspace is nobody here, and
 * a token that is not good is not made good by a cookie.
 */
export async function readActor(headers: Headers): Promise<Actor | null> {
  const authorization = headers.get('authorization')
  if (authorization !== null) return readTokenActor(db, authorization)
  const session = await auth.api.getSession({ headers })
  if (!session) return null
  const { user } = session
  const wanted = session.session.activeOrganizationId
  const members = await db.member.findMany({ where: { userId: user.id }, orderBy: { createdAt: 'asc' } })
  const member = members.find(({ workspaceId }) => workspaceId === wanted) ?? members[0]
  if (!member) return null
  const { workspaceId, role } = member
  return { userId: user.id, userName: user.name, userEmail: user.email, workspaceId, role: Role.parse(role) }
}

/**
 * @throws AppError `not-signed-in` without a session, `not-allowed` when the role is below `needed`
 */
export async function requireActor(request: Request, needed: Role): Promise<Actor> {
  return permit(await readActor(request.headers), request, needed)
}

/**
 * The same for somebody who is known already.
 *
 * @throws AppError as `requireActor` does
 */
export function permit(actor: Actor | null, request: Request, needed: Role): Actor {
  if (!actor) {
    const hasToken = request.headers.has('authorization')
    throw new AppError('not-signed-in', hasToken ? 'This token is not good here.' : 'Sign in to go on.')
  }
  if (!mayAct(actor.role, needed)) {
    throw new AppError('not-allowed', `You are a ${actor.role} in this workspace; this needs the role ${needed}.`)
  }
  if (!request.headers.has('authorization')) requireOwnPage(request)
  return actor
}

/**
 * An admin in person: who holds a token must not make themselves a token, a member or a secret that outlives it.
 *
 * @throws AppError as `requireActor` does
 */
export async function requireAdminInPerson(request: Request): Promise<Actor> {
  const actor = await requireActor(request, 'admin')
  if (actor.tokenId !== undefined)
    throw new AppError('not-allowed', 'This is for people: sign in and do it under Settings.')
  return actor
}
