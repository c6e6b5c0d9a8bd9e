import { AppError } from '#lib/core/app-error.ts'
import type { Db } from '#lib/db/database.ts'
import { readProviders, orderProviders as writeOrder } from '#lib/db/providers.ts'

/**
 * Sets the order in which providers are asked.
 *
 * @param providerIds every provider of the workspace, once
 * @throws AppError `conflict` when they are not exactly those: somebody added or removed one meanwhile
 */
export async function orderProviders(db: Db, workspaceId: string, providerIds: readonly string[]): Promise<void> {
  await db.$transaction(async (tx) => {
    const known = new Set((await readProviders(tx, workspaceId)).map(({ providerId }) => providerId))
    const isWhole = known.size === providerIds.length && known.size === new Set(providerIds).size
    if (!isWhole || !providerIds.every((id) => known.has(id))) {
      throw new AppError('conflict', 'The list of providers has changed. Look at it again and put it in order then.')
    }
    await writeOrder(tx, workspaceId, providerIds)
  })
}
