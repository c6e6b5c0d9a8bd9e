import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeSavedMapping } from '#lib/services/recipes/change-saved-mapping.ts'

type Context = RouteContext<'/api/saved-mappings/[recipeId]/restore'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  await changeSavedMapping(db, { ...actor, recipeId: (await params).recipeId }, { removed: false })
  return new Response(null, { status: 204 })
})
