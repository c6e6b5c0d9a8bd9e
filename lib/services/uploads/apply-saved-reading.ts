import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import { readRecipe, readRecipes } from '#lib/db/saved-mappings.ts'
import { readUploadRow, replaceReading } from '#lib/db/uploads.ts'
import type { FileStore } from '#lib/outside/storage/file-store.ts'
import { headerKeyOf } from '#lib/services/imports/header-key.ts'
import { previewUpload, rereadUpload } from './reread-upload.ts'

const RECIPES_TRIED = 20

/**
 * Reads an upload as somebody has decided for such files before: where its header is not known as it was guessed, but is one of the
 * workspace's recipes when the file is read as that recipe says.
 */
export async function applySavedReading(
  { db, files }: { db: Db; files: FileStore },
  place: { workspaceId: string; uploadId: string },
): Promise<void> {
  const { workspaceId } = place
  const upload = await readUploadRow(db, place)
  if (!upload || (await readRecipe(db, { workspaceId, headerKey: headerKeyOf(upload.reading.header) }))) return
  const recipes = await readRecipes(db, workspaceId, 200)
  const decided = recipes.filter(({ overrides }) => Object.keys(overrides).length > 0).slice(0, RECIPES_TRIED)
  for (const { recipeId, overrides } of decided) {
    try {
      const { header } = await previewUpload(files, upload, overrides)
      if (headerKeyOf(header) !== recipeId) continue
      const reread = await rereadUpload(files, upload, overrides)
      await db.$transaction((tx) => replaceReading(tx, { uploadId: upload.uploadId, importId: null }, reread))
      return
    } catch (error) {
      // A file that cannot be read that way is not such a file.
      if (!(error instanceof AppError)) throw error
    }
  }
}
