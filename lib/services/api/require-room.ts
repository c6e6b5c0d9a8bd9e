import { AppError } from '#lib/core/app-error.ts'
import { countHeld } from '#lib/db/api-quota.ts'
import type { Db } from '#lib/db/database.ts'
import { env } from '#lib/env.ts'

/** @throws AppError `quota-exceeded` while too many files, or too many bytes of them, wait to be imported */
export async function requireRoomForFile(db: Db, workspaceId: string): Promise<void> {
  const { files, bytes } = await countHeld(db, workspaceId)
  if (files >= env.API_FILES_MAX || bytes >= env.API_FILE_BYTES_MAX)
    throw new AppError(
      'quota-exceeded',
      'Too many files wait to be imported. Import them, or let them expire: each is kept for an hour.',
    )
}

/** @throws AppError `quota-exceeded` while too many imports are under way */
export async function requireRoomForImport(db: Db, workspaceId: string): Promise<void> {
  const { imports } = await countHeld(db, workspaceId)
  if (imports >= env.API_IMPORTS_MAX)
    throw new AppError('quota-exceeded', 'Too many imports are under way. Wait for some of them to end.')
}
