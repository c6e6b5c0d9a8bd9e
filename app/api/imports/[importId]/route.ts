import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'

export const GET = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]'>) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return viewImport(db, { workspaceId, importId: requireId((await params).importId, 'import') })
})
