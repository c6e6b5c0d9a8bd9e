import { programRoute } from '#app/program-route.ts'
import { UPLOAD_LIMITS } from '#lib/contract/import-options.ts'
import { db } from '#lib/db/database.ts'
import { receiveMultipart } from '#lib/http/receive-multipart.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { previewUpload, readingOf } from '#lib/services/api/preview-upload.ts'
import { requireRoomForFile } from '#lib/services/api/require-room.ts'
import { discardUpload } from '#lib/services/uploads/discard-upload.ts'
import { tooLarge } from '#lib/services/uploads/gauge.ts'
import { receiveUpload } from '#lib/services/uploads/receive-upload.ts'

/** What boundaries and other fields may add to the file. */
const AROUND_THE_FILE_BYTES = 64 * 1024
const places = { db, files: sharedFiles }

/** Takes a file in as multipart, in the part `file`; how it is to be read may stand in further fields, or in the address. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = programRoute('/v1/leads/import/preview', {
  POST: async ({ request, actor: { workspaceId, userId }, once }) => {
    const { bytesMax } = UPLOAD_LIMITS.api
    const length = Number(request.headers.get('content-length') ?? 0)
    if (length > bytesMax + AROUND_THE_FILE_BYTES) throw tooLarge(bytesMax)
    await requireRoomForFile(db, workspaceId)
    const place = { workspaceId, userId, entryPoint: 'api', campaignId: null } as const
    const asked = new Map(new URL(request.url).searchParams)
    const { answer: taken } = await receiveMultipart(request, 'file', {
      take: async ({ fileName, body, fields }) => {
        const overrides = async () => readingOf(new Map([...asked, ...(await fields)]))
        const { uploadId, sha256 } = await receiveUpload(places, place, { fileName, body, overrides })
        return { uploadId, what: JSON.stringify([sha256, fileName, await overrides()]) }
      },
      drop: ({ uploadId }) => discardUpload(places, { workspaceId, uploadId }),
    })
    return previewOnce({ workspaceId, uploadId: taken.uploadId }, (preview) => once(taken.what, preview))
  },
})

/** The file goes again unless it is the one that the answer speaks of: when it is refused, and when it came before. */
async function previewOnce(
  upload: { workspaceId: string; uploadId: string },
  once: (preview: () => Promise<unknown>) => Promise<Response>,
): Promise<Response> {
  let isAnswered = false
  try {
    return await once(async () => {
      const preview = await previewUpload(db, upload)
      isAnswered = true
      return preview
    })
  } finally {
    if (!isAnswered) await discardUpload(places, upload)
  }
}
