import { NewCustomField } from '#lib/contract/custom-fields.ts'
import { readCustomFields } from '#lib/db/custom-fields.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { createCustomField } from '#lib/services/fields/create-custom-field.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return { customFields: await readCustomFields(db, workspaceId) }
})

export const POST = handle(async (request: Request) => {
  const actor = await requireActor(request, 'editor')
  const field = await readJson(request, NewCustomField)
  return Response.json(await createCustomField(db, actor, field), { status: 201 })
})
