import { AppError } from '#lib/core/app-error.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { downloadResponse } from '#lib/http/download-response.ts'
import { handle } from '#lib/http/handle.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { IMPORT_FILES, openImportFile } from '#lib/services/imports/import-file.ts'

type Context = RouteContext<'/api/imports/[importId]/files/[fileName]'>

export const GET = handle(async (request: Request, { params }: Context) => {
  const { workspaceId } = await requireActor(request, 'viewer')
  const { importId, fileName } = await params
  const file = IMPORT_FILES.find((name) => name === fileName)
  if (!file) throw new AppError('not-found', `An import has the files ${IMPORT_FILES.join(', ')}.`)
  const ref = { workspaceId, importId: requireId(importId, 'import') }
  return downloadResponse(await openImportFile({ db, files: sharedFiles }, ref, file))
})
