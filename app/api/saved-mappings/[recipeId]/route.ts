import { SavedMappingChange } from '#lib/contract/saved-mappings.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { changeSavedMapping } from '#lib/services/recipes/change-saved-mapping.ts'

type Context = RouteContext<'/api/saved-mappings/[recipeId]'>

export const PATCH = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  const { recipeId } = await params
  await changeSavedMapping(db, { ...actor, recipeId }, await readJson(request, SavedMappingChange))
  return new Response(null, { status: 204 })
})

export const DELETE = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  await changeSavedMapping(db, { ...actor, recipeId: (await params).recipeId }, { removed: true })
  return new Response(null, { status: 204 })
})
