import { ProviderBudget } from '#lib/contract/providers.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { sharedDirectory as directory } from '#lib/db/shared-directory.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { setBudget } from '#lib/services/providers/budget.ts'
import { importProviders } from '#lib/services/providers/import-providers.ts'

type Context = RouteContext<'/api/providers/imports/[importId]'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  return importProviders({ db, directory }, ref)
})

export const PUT = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  const ref = { workspaceId: actor.workspaceId, importId: requireId((await params).importId, 'import') }
  return setBudget(db, ref, await readJson(request, ProviderBudget), actor)
})
