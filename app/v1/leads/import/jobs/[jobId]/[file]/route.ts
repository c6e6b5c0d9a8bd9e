import { AppError } from '#lib/core/app-error.ts'
import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import { downloadResponse } from '#lib/http/download-response.ts'
import { handle } from '#lib/http/handle.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'
import { openImportFile } from '#lib/services/imports/import-file.ts'

const FILES = ['errors.csv', 'results.csv'] as const

/** The rows in error, or all rows with what became of them. */
export const GET = handle(
  async (request: Request, { params }: RouteContext<'/v1/leads/import/jobs/[jobId]/[file]'>) => {
    const { workspaceId } = await requireActor(request, 'viewer')
    const { jobId, file: name } = await params
    const file = FILES.find((one) => one === name)
    if (!file) throw new AppError('not-found', `A job has the files ${FILES.join(' and ')}.`)
    const ref = { workspaceId, importId: requireId(jobId, 'job') }
    return downloadResponse(await openImportFile({ db, files: sharedFiles }, ref, file))
  },
)
