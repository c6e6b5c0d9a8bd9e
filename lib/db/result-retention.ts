import type { Db, Tx } from './database.ts'

/** An import whose results are due to go, and its file where no younger import needs it any more. */
export type DueResults = { importId: string; rowsTotal: number; storageKey: string | null }

/** Imports that ended before `endedBefore` and still hold the cells of their file, oldest first; `limit` at most. */
export async function readDueResults(
  db: Db | Tx,
  { endedBefore, limit }: { endedBefore: Date; limit: number },
): Promise<DueResults[]> {
  return db.$queryRaw<DueResults[]>`
    SELECT i.id AS "importId", coalesce(i.rows_total, 0) AS "rowsTotal",
           CASE WHEN u.removed_at IS NULL AND NOT EXISTS (
             SELECT FROM upload same JOIN import younger ON younger.upload_id = same.id
              WHERE same.storage_key = u.storage_key AND younger.id <> i.id
                AND (younger.status NOT IN ('completed', 'failed', 'cancelled', 'expired') OR younger.status_since > ${endedBefore}))
           THEN u.storage_key END AS "storageKey"
      FROM import i JOIN upload u ON u.id = i.upload_id
     WHERE i.results_removed_at IS NULL AND i.status IN ('completed', 'failed', 'cancelled', 'expired')
       AND i.status_since <= ${endedBefore}
     ORDER BY i.status_since LIMIT ${limit}`
}

/** Empties the rows of a range: where they stood and how they ended stays, what the file said goes. */
export async function emptyRows(
  tx: Tx,
  importId: string,
  { fromRow, toRow }: { fromRow: number; toRow: number },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE import_row
       SET cells = '{}', record = '{"values":{},"tags":[],"custom":{},"kept":{}}', issues = NULL, email_key = NULL,
           linkedin_slug = NULL, phone = NULL, external_id = NULL, contact_id = NULL, name_key = NULL
     WHERE import_id = ${importId}::uuid AND row_number BETWEEN ${fromRow} AND ${toRow}`
  await tx.$executeRaw`
    DELETE FROM import_enrichment
     WHERE import_id = ${importId}::uuid AND row_number BETWEEN ${fromRow} AND ${toRow}`
}

export async function markResultsRemoved(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM import_edit WHERE import_id = ${importId}::uuid`
  await tx.$executeRaw`UPDATE import SET results_removed_at = now() WHERE id = ${importId}::uuid`
}

export async function areResultsRemoved(db: Db | Tx, importId: string): Promise<boolean> {
  const [found] = await db.$queryRaw<{ removed: boolean }[]>`
    SELECT results_removed_at IS NOT NULL AS removed FROM import WHERE id = ${importId}::uuid`
  return found?.removed ?? true
}
