import { AppError } from '#lib/core/app-error.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { changeRecipe } from '#lib/db/saved-mappings.ts'

/**
 * Names a saved mapping, takes it away (the next such file is mapped anew) or brings it back.
 *
 * @throws AppError `not-found`
 */
export async function changeSavedMapping(
  db: Db,
  by: AuditBy & { recipeId: string },
  change: { name: string | null } | { removed: boolean },
): Promise<void> {
  const key = { workspaceId: by.workspaceId, headerKey: by.recipeId }
  await db.$transaction(async (tx) => {
    if (!(await changeRecipe(tx, key, change)))
      throw new AppError('not-found', 'There is no such saved mapping in this workspace.')
    const { name, header } = await tx.savedMapping.findUniqueOrThrow({ where: { workspaceId_headerKey: key } })
    await recordAudit(tx, by, {
      action: 'removed' in change ? (change.removed ? 'removed' : 'restored') : 'changed',
      subject: { kind: 'mapping', id: by.recipeId, name: name ?? header.slice(0, 3).join(', ') },
      ...('name' in change ? { changes: { name: { before: null, after: change.name } } } : {}),
    })
  })
}
