import type { AuditPage, AuditQuery } from '#lib/contract/audit.ts'
import { readAuditEntries } from '#lib/db/audit.ts'
import type { Db } from '#lib/db/database.ts'

const PAGE_SIZE = 50

/** A page of a workspace's log, newest first. */
export async function listAudit(db: Db, workspaceId: string, query: AuditQuery): Promise<AuditPage> {
  const found = await readAuditEntries(db, workspaceId, { ...query, limit: PAGE_SIZE + 1 })
  const entries = found.slice(0, PAGE_SIZE)
  return { entries, next: found.length > PAGE_SIZE ? (entries.at(-1)?.entryId ?? null) : null }
}
