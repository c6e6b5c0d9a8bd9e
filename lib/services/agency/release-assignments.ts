import type { AssignmentRelease } from '#lib/contract/workspace.ts'
import { releaseAssignments as release } from '#lib/db/agency.ts'
import { type AuditBy, recordAudit } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'

const NAMED_MAX = 20

/** Lets people go, so that another client may import them; or takes that back. Only the holder can. @returns whom */
export async function releaseAssignments(db: Db, by: AuditBy, request: AssignmentRelease): Promise<string[]> {
  return db.$transaction(async (tx) => {
    const emailKeys = await release(tx, by.workspaceId, request)
    const [first] = emailKeys
    if (first === undefined) return emailKeys
    await recordAudit(tx, by, {
      action: request.undo ? 'restored' : 'released',
      subject: { kind: 'assignment', id: null, name: emailKeys.length === 1 ? first : `${emailKeys.length} people` },
      ...(emailKeys.length > 1 ? { changes: { people: { before: null, after: emailKeys.slice(0, NAMED_MAX) } } } : {}),
    })
    return emailKeys
  })
}
