import { ApiTokenDraft } from '#lib/contract/api-tokens.ts'
import { readApiTokens } from '#lib/db/api-tokens.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { makeToken } from '#lib/services/auth/manage-tokens.ts'
import { requireAdminInPerson } from '#lib/services/auth/require-actor.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireAdminInPerson(request)
  return { tokens: await readApiTokens(db, workspaceId) }
})

export const POST = handle(async (request: Request) => {
  const actor = await requireAdminInPerson(request)
  const made = await makeToken(db, actor, await readJson(request, ApiTokenDraft))
  return Response.json(made, { status: 201, headers: { 'cache-control': 'no-store' } })
})
