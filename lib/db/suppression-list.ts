import type { SuppressionEntry, SuppressionReason } from '#lib/contract/suppression.ts'
import type { SuppressionValue } from '#lib/core/suppression/read-suppression-value.ts'
import type { Db, Tx } from './database.ts'

export type SuppressionFilter = {
  workspaceId: string
  /** Part of a value, as written; '' for all. */
  search: string
  /** Value behind which the page begins; null at the first. */
  after: string | null
  limit: number
}

/** Entries that hold for a workspace, its own and the platform's, by value. */
export async function readSuppressionPage(
  db: Db | Tx,
  { workspaceId, search, after, limit }: SuppressionFilter,
): Promise<SuppressionEntry[]> {
  const rows = await db.$queryRaw<(Omit<SuppressionEntry, 'createdAt'> & { createdAt: Date })[]>`
    SELECT id::text AS "entryId", kind, value, reason, workspace_id IS NULL AS platform, created_at AS "createdAt"
      FROM suppression_entry
     WHERE workspace_id = ${workspaceId}::uuid
       AND (${after}::text IS NULL OR value > ${after})
       AND (${search} = '' OR position(lower(${search}) IN value) > 0)
     ORDER BY value
     LIMIT ${limit}`
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}

/** How many entries of its own a workspace has. */
export async function countSuppressions(db: Db | Tx, workspaceId: string): Promise<{ email: number; domain: number }> {
  const groups = await db.suppressionEntry.groupBy({ by: ['kind'], where: { workspaceId }, _count: true })
  const of = (kind: string) => groups.find((group) => group.kind === kind)?._count ?? 0
  return { email: of('email'), domain: of('domain') }
}

/**
 * Adds what is not there yet; an entry that is keeps its reason.
 *
 * @param values without repeats
 * @returns ids of the entries that are new
 */
export async function insertSuppressions(
  db: Db | Tx,
  { workspaceId, reason }: { workspaceId: string | null; reason: SuppressionReason },
  values: readonly SuppressionValue[],
): Promise<string[]> {
  if (values.length === 0) return []
  const rows = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO suppression_entry (workspace_id, kind, value, reason)
    SELECT ${workspaceId}::uuid, kind, value, ${reason}
      FROM unnest(${values.map(({ kind }) => kind)}::text[], ${values.map(({ value }) => value)}::text[]) AS given (kind, value)
     ORDER BY value
        ON CONFLICT DO NOTHING
    RETURNING id::text`
  return rows.map(({ id }) => id)
}

/** Removes entries of the workspace's own; the platform's and foreign ones stay. */
export async function deleteSuppressions(
  db: Db | Tx,
  workspaceId: string,
  entryIds: readonly string[],
): Promise<SuppressionEntry[]> {
  const gone = await db.suppressionEntry.findMany({ where: { workspaceId, id: { in: [...entryIds] } } })
  await db.suppressionEntry.deleteMany({ where: { workspaceId, id: { in: gone.map(({ id }) => id) } } })
  return gone.map(({ id, kind, value, reason, createdAt }) => ({
    entryId: id,
    kind: kind as SuppressionEntry['kind'],
    value,
    reason: reason as SuppressionReason,
    platform: false,
    createdAt: createdAt.toISOString(),
  }))
}
