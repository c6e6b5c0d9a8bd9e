import { ReadingOverrides } from '#lib/contract/upload-reading.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readJson } from '#lib/http/read-request.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { previewReread } from '#lib/services/imports/reread-import.ts'

type Context = RouteContext<'/api/imports/[importId]/reading/preview'>

export const POST = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'editor')
  const ref = { workspaceId, importId: requireId((await params).importId, 'import') }
  return previewReread({ db, files: sharedFiles }, ref, await readJson(request, ReadingOverrides))
})
