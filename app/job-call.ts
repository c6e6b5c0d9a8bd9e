import { requireId } from '#lib/core/require-id.ts'
import { db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'
import { downloadResponse } from '#lib/http/download-response.ts'
import { sharedFiles } from '#lib/outside/storage/file-store.ts'
import { openImportFile } from '#lib/services/imports/import-file.ts'
import type { Call } from './program-route.ts'

/** The import that a call's address names, in the caller's own workspace. */
export const jobOf = ({ actor, params }: Call): ImportRef => ({
  workspaceId: actor.workspaceId,
  importId: requireId(params.jobId ?? '', 'job'),
})

/** The rows in error, or all rows with what became of them. */
export async function jobFile(call: Call, file: 'errors.csv' | 'results.csv'): Promise<Response> {
  return downloadResponse(await openImportFile({ db, files: sharedFiles }, jobOf(call), file))
}
