import { ApiTokenChange } from '#lib/contract/api-tokens.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { changeTokenRole, revokeToken } from '#lib/services/auth/manage-tokens.ts'
import { requireAdminInPerson } from '#lib/services/auth/require-actor.ts'

type Context = RouteContext<'/api/tokens/[tokenId]'>

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireAdminInPerson(request)
  const tokenId = requireId((await params).tokenId, 'token')
  return changeTokenRole(db, actor, tokenId, (await readJson(request, ApiTokenChange)).role)
})

export const DELETE = handle(async (request: Request, { params }: Context) => {
  const actor = await requireAdminInPerson(request)
  await revokeToken(db, actor, requireId((await params).tokenId, 'token'))
  return new Response(null, { status: 204 })
})
