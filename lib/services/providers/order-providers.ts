import { AppError } from '#lib/core/app-error.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { readProviders, orderProviders as writeOrder } from '#lib/db/providers.ts'

/**
 * Sets the order in which providers are asked.
 *
 * @param providerIds every provider of the workspace, once
 * @throws AppError `conflict` when they are not exactly those: somebody added or removed one meanwhile
 */
export async function orderProviders(db: Db, by: AuditBy, providerIds: readonly string[]): Promise<void> {
  const { workspaceId } = by
  await db.$transaction(async (tx) => {
    const before = await readProviders(tx, workspaceId)
    const nameOf = new Map(before.map(({ providerId, name }) => [providerId, name]))
    const known = new Set(nameOf.keys())
    const isWhole = known.size === providerIds.length && known.size === new Set(providerIds).size
    if (!isWhole || !providerIds.every((id) => known.has(id))) {
      throw new AppError('conflict', 'The list of providers has changed. Look at it again and put it in order then.')
    }
    await writeOrder(tx, workspaceId, providerIds)
    await recordAudit(tx, by, {
      action: 'changed',
      subject: { kind: 'provider', id: null, name: 'Order of the providers' },
      changes: changesBetween({ order: [...nameOf.values()] }, { order: providerIds.map((id) => nameOf.get(id)) }),
    })
  })
}
