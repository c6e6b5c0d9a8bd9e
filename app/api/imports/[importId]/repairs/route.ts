import { RepairRequest } from '#lib/contract/repairs.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { repairGroups } from '#lib/services/imports/repair-groups.ts'
import { repairRows } from '#lib/services/imports/repair-rows.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'

type Context = RouteContext<'/api/imports/[importId]/repairs'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  return repairGroups(db, { workspaceId, importId: requireId((await params).importId, 'import') })
})

/** Runs rows in error again as they should have been; answers with the import. */
export const POST = handle(async (request: Request, { params }: Context) => {
  const actor = await requireActor(request, 'editor')
  const ref = { workspaceId: actor.workspaceId, importId: requireId((await params).importId, 'import') }
  await repairRows(db, ref, { ...actor, request: await readJson(request, RepairRequest) })
  return viewImport(db, ref)
})
