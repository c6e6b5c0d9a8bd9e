import type { SuppressionEntry } from '#lib/contract/suppression.ts'
import { changesBetween } from '#lib/core/audit/changes-between.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'
import { deleteSuppressions } from '#lib/db/suppression-list.ts'

/** Lets people be written to again. Only the workspace's own entries go. @returns those that went */
export async function removeSuppressions(
  db: Db,
  by: AuditBy,
  entryIds: readonly string[],
): Promise<SuppressionEntry[]> {
  return db.$transaction(async (tx) => {
    const gone = await deleteSuppressions(tx, by.workspaceId, entryIds)
    const [first] = gone
    if (!first) return gone
    const name = gone.length === 1 ? first.value : `${gone.length} entries`
    await recordAudit(tx, by, {
      action: 'removed',
      subject: { kind: 'suppression', id: null, name },
      changes: changesBetween({ entries: gone.map(({ value, reason }) => `${value} (${reason})`) }, null),
    })
    return gone
  })
}
