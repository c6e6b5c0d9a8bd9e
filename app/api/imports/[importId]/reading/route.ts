import { ReadingOverrides } from '#lib/contract/upload-reading.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { rereadImport } from '#lib/services/imports/reread-import.ts'

export const POST = handle(async (request: Request, { params }: RouteContext<'/api/imports/[importId]/reading'>) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  await rereadImport({ db, files: sharedFiles }, ref, await readJson(request, ReadingOverrides))
  return new Response(null, { status: 204 })
})
