import { RoleChange } from '#lib/contract/members.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireAdminInPerson } from '#lib/services/auth/require-actor.ts'
import { changeRole, removeMember } from '#lib/services/members/change-member.ts'

type Context = RouteContext<'/api/members/[userId]'>

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireAdminInPerson(request)
  const userId = requireId((await params).userId, 'member')
  await changeRole(db, actor, { userId, ...(await readJson(request, RoleChange)) })
  return new Response(null, { status: 204 })
})

export const DELETE = handle(async (request: Request, { params }: Context) => {
  const actor = await requireAdminInPerson(request)
  await removeMember(db, actor, requireId((await params).userId, 'member'))
  return new Response(null, { status: 204 })
})
