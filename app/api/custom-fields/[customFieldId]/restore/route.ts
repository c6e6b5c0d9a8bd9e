import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { restoreCustomField } from '#lib/services/fields/change-custom-field.ts'

type Context = RouteContext<'/api/custom-fields/[customFieldId]/restore'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'admin')
  await restoreCustomField(db, { ...actor, customFieldId: requireId((await params).customFieldId, 'field') })
  return new Response(null, { status: 204 })
})
