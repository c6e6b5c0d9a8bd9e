import { Readable } from 'node:stream'
import { EntryPoint } from '#lib/contract/import-options.ts'
import { AppError } from '#lib/core/app-error.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { bodyChunks } from '#lib/http/body-chunks.ts'
import { handle } from '#lib/http/handle.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { createImport } from '#lib/services/imports/create-import.ts'
import { viewImport } from '#lib/services/imports/view-import.ts'
import { applySavedReading } from '#lib/services/uploads/apply-saved-reading.ts'
import { receiveUpload } from '#lib/services/uploads/receive-upload.ts'

/** The file is the body itself, as it lies on disk: nothing holds it back or cuts it on the way. */
export const POST = handle(async (request: Request) => {
  const { workspaceId, userId } = await requireActor(request, 'editor')
  if (!request.body) throw new AppError('upload-incomplete', 'Send the file as the body of the request.')
  const asked = new URL(request.url).searchParams
  const campaign = asked.get('campaignId')
  const place = {
    workspaceId,
    userId,
    entryPoint: EntryPoint.parse(asked.get('entryPoint')),
    campaignId: campaign === null ? null : requireId(campaign, 'campaign'),
  }
  const length = request.headers.get('content-length')
  const { uploadId } = await receiveUpload({ db, files: sharedFiles }, place, {
    fileName: asked.get('fileName') ?? '',
    body: Readable.from(bodyChunks(request.body)),
    contentLength: length === null ? undefined : Number(length),
  })
  await applySavedReading({ db, files: sharedFiles }, { workspaceId, uploadId })
  const { importId } = await createImport(db, { workspaceId, userId }, uploadId)
  return Response.json(await viewImport(db, { workspaceId, importId }), { status: 201 })
})
