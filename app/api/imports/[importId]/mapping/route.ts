import { MappingRequest } from '#lib/contract/imports.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { saveMapping } from '#lib/services/imports/save-mapping.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'

export const PUT = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]/mapping'>) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  await saveMapping(db, ref, await readJson(request, MappingRequest))
  return viewImport(db, ref)
})
