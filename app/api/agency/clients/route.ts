import { ClientDraft } from '#lib/contract/workspace.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { addClient } from '#lib/services/agency/add-client.ts'
import { requireAdminInPerson } from '#lib/services/auth/require-actor.ts'

export const POST = handle(async (request: Request) => {
  const actor = await requireAdminInPerson(request)
  const { name } = await readJson(request, ClientDraft)
  return Response.json(await addClient(db, actor, name), { status: 201 })
})
