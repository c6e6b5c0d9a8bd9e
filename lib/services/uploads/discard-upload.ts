import type { Db } from '#lib/db/database.ts'
import { deleteUpload } from '#lib/db/uploads.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'

/** Removes a file that nobody has imported, and all that was noted of it. */
export async function discardUpload(
  { db, files }: { db: Db; files: FileStore },
  upload: { workspaceId: string; uploadId: string },
): Promise<void> {
  const storageKey = await deleteUpload(db, upload)
  if (storageKey !== null) await files.remove(storageKey)
}
