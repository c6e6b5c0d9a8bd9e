import { UPLOAD_LIMITS } from '#lib/contract/import-options.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { receiveMultipart } from '#lib/http/receive-multipart.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { previewUpload, readingOf } from '#lib/services/api/preview-upload.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { discardUpload } from '#lib/services/uploads/discard-upload.ts'
import { tooLarge } from '#lib/services/uploads/gauge.ts'
import { receiveUpload } from '#lib/services/uploads/receive-upload.ts'

/** What boundaries and other fields may add to the file. */
const AROUND_THE_FILE_BYTES = 64 * 1024

/** Takes a file in as multipart, in the part `file`; how it is to be read may stand in further fields, or in the address. */
export const POST = handle(async (request: Request) => {
  const { workspaceId, userId } = await requireActor(request, 'editor')
  const { bytesMax } = UPLOAD_LIMITS.api
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > bytesMax + AROUND_THE_FILE_BYTES) throw tooLarge(bytesMax)
  const place = { workspaceId, userId, entryPoint: 'api', campaignId: null } as const
  const places = { db, files: sharedFiles }
  const asked = new Map(new URL(request.url).searchParams)
  const { answer } = await receiveMultipart(request, 'file', {
    take: async ({ fileName, body, fields }) => {
      const overrides = async () => readingOf(new Map([...asked, ...(await fields)]))
      const { uploadId } = await receiveUpload(places, place, { fileName, body, overrides })
      try {
        return { uploadId, preview: await previewUpload(db, { workspaceId, uploadId }) }
      } catch (error) {
        await discardUpload(places, { workspaceId, uploadId })
        throw error
      }
    },
    drop: ({ uploadId }) => discardUpload(places, { workspaceId, uploadId }),
  })
  return answer.preview
})
