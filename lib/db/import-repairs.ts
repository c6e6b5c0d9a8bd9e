import type { ChunkTally } from '#lib/core/settlement/chunk-tally.ts'
import type { Db, Tx } from './database.ts'

export type ErrorGroup = { code: string; count: number }

/** Rows in error by reason, most frequent first. */
export async function countErrors(db: Db | Tx, importId: string): Promise<ErrorGroup[]> {
  return db.$queryRaw<ErrorGroup[]>`
    SELECT reason AS code, count(*)::int AS count FROM import_outcome
     WHERE import_id = ${importId}::uuid AND outcome = 'errored' GROUP BY reason ORDER BY count DESC, reason`
}

/** Cells of the rows in error for one reason, `limit` at most, as the file has them. */
export async function readErroredCells(
  db: Db | Tx,
  importId: string,
  { code, limit }: { code: string; limit: number },
): Promise<{ rowNumber: number; cells: string[] }[]> {
  return db.$queryRaw`
    SELECT o.row_number AS "rowNumber", r.cells
      FROM import_outcome o JOIN import_row r USING (import_id, row_number)
     WHERE o.import_id = ${importId}::uuid AND o.outcome = 'errored' AND o.reason = ${code}
     ORDER BY o.row_number LIMIT ${limit}`
}

/** Phones of rows that are right, in E.164, `limit` at most. */
export async function readRightPhones(db: Db | Tx, importId: string, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ phone: string }[]>`
    SELECT phone FROM import_row WHERE import_id = ${importId}::uuid AND phone IS NOT NULL LIMIT ${limit}`
  return rows.map(({ phone }) => phone)
}

/** Those of these rows that are not in error. */
export async function readNotErrored(tx: Tx, importId: string, rowNumbers: readonly number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ row: number }[]>`
    SELECT asked AS row FROM unnest(${rowNumbers}::int[]) AS asked
     WHERE NOT EXISTS (SELECT FROM import_outcome
                        WHERE import_id = ${importId}::uuid AND row_number = asked AND outcome = 'errored')
     ORDER BY asked`
  return rows.map(({ row }) => row)
}

/**
 * Takes rows in error out of the ledger and of the chunks that settled them, and lays out one more chunk for them. The import
 * must not be completed just now.
 */
export async function reopenRows(tx: Tx, importId: string, rowNumbers: readonly number[]): Promise<void> {
  const left = await tx.$queryRaw<{ chunkNumber: number; reason: string; count: number }[]>`
    WITH gone AS (
      DELETE FROM import_outcome WHERE import_id = ${importId}::uuid AND row_number = ANY(${rowNumbers}::int[])
      RETURNING row_number, reason),
    moved AS (
      DELETE FROM import_work WHERE import_id = ${importId}::uuid AND row_number = ANY(${rowNumbers}::int[])
      RETURNING row_number, position)
    SELECT c.chunk_number AS "chunkNumber", gone.reason, count(*)::int AS count
      FROM gone JOIN moved USING (row_number)
      JOIN import_chunk c ON c.import_id = ${importId}::uuid AND moved.position BETWEEN c.from_position AND c.to_position
     GROUP BY c.chunk_number, gone.reason`
  for (const [chunkNumber, reasons] of Map.groupBy(left, (one) => one.chunkNumber))
    await takeFromChunk(tx, importId, chunkNumber, reasons)
  await tx.$executeRaw`
    WITH behind AS (SELECT max(to_position) AS position, max(chunk_number) AS chunk FROM import_chunk WHERE import_id = ${importId}::uuid),
    queued AS (
      INSERT INTO import_work (import_id, position, row_number)
      SELECT ${importId}::uuid, behind.position + row_number() OVER (ORDER BY asked), asked
        FROM behind, unnest(${rowNumbers}::int[]) AS asked)
    INSERT INTO import_chunk (import_id, chunk_number, from_position, to_position, rows)
    SELECT ${importId}::uuid, chunk + 1, position + 1, position + ${rowNumbers.length}, ${rowNumbers.length} FROM behind`
}

async function takeFromChunk(
  tx: Tx,
  importId: string,
  chunkNumber: number,
  reasons: readonly { reason: string; count: number }[],
): Promise<void> {
  const [chunk] = await tx.$queryRaw<{ tally: ChunkTally }[]>`
    SELECT tally FROM import_chunk WHERE import_id = ${importId}::uuid AND chunk_number = ${chunkNumber} FOR UPDATE`
  if (!chunk) return
  const { tally } = chunk
  let rows = 0
  for (const { reason, count } of reasons) {
    const key = `errored ${reason}`
    tally.reasons[key] = (tally.reasons[key] ?? 0) - count
    if (tally.reasons[key] <= 0) delete tally.reasons[key]
    tally.outcomes.errored -= count
    rows += count
  }
  await tx.$executeRaw`
    UPDATE import_chunk SET tally = ${JSON.stringify(tally)}::jsonb, rows = rows - ${rows}
     WHERE import_id = ${importId}::uuid AND chunk_number = ${chunkNumber}`
}
