import { CustomFieldChange } from '#lib/contract/custom-fields.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeCustomField, removeCustomField } from '#lib/services/fields/change-custom-field.ts'

type Context = RouteContext<'/api/custom-fields/[customFieldId]'>

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  const by = { ...actor, customFieldId: requireId((await params).customFieldId, 'field') }
  return changeCustomField(db, by, await readJson(request, CustomFieldChange))
})

export const DELETE = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  await removeCustomField(db, { ...actor, customFieldId: requireId((await params).customFieldId, 'field') })
  return new Response(null, { status: 204 })
})
