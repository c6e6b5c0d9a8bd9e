import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { listRows, RowQuery } from '#lib/services/imports/list-rows.ts'

export const GET = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]/rows'>) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const query = readQuery(request, RowQuery)
  return listRows(db, { workspaceId, importId: requireId((await params).importId, 'import') }, query)
})
