import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { sharedDirectory as directory } from '#lib/db/shared-directory.ts'
import { handle } from '#lib/http/handle.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { tryImport } from '#lib/services/imports/try-import.ts'

export const POST = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]/trial'>) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  return tryImport({ db, directory }, ref, new Date().toISOString().slice(0, 10))
})
