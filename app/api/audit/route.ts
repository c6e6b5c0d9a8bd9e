import { AuditQuery } from '#lib/contract/audit.ts'
import { db } from '#lib/db/database.ts'
import { handle } from '#lib/http/handle.ts'
import { readQuery } from '#lib/http/read-request.ts'
import { listAudit } from '#lib/services/audit/list-audit.ts'
import { requireActor } from '#lib/services/auth/require-actor.ts'

export const GET = handle(async (request: Request) => {
  const { workspaceId } = await requireActor(request, 'admin')
  return listAudit(db, workspaceId, readQuery(request, AuditQuery))
})
