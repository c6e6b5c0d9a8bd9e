import type { ChunkTally } from '#lib/core/settlement/chunk-tally.ts'
import type { Db, Tx } from './database.ts'

/** A range of an import's order of work that one step takes; both ends belong to it. */
export type Chunk = { chunkNumber: number; from: number; to: number }
export type ChunkProgress = Chunk & { enriched: boolean; settled: boolean }

/** Lays out an import's chunks; a layout that exists stays, with what has been done of it. */
export async function insertChunks(tx: Tx, importId: string, chunks: readonly Chunk[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO import_chunk (import_id, chunk_number, from_position, to_position, rows)
    SELECT ${importId}::uuid, chunk_number, from_position, to_position, to_position - from_position + 1
      FROM unnest(${chunks.map(({ chunkNumber }) => chunkNumber)}::int[],
                  ${chunks.map(({ from }) => from)}::int[],
                  ${chunks.map(({ to }) => to)}::int[]) AS laid (chunk_number, from_position, to_position)
        ON CONFLICT DO NOTHING`
}

export async function readChunks(db: Db | Tx, importId: string): Promise<ChunkProgress[]> {
  return await db.$queryRaw<ChunkProgress[]>`
    SELECT chunk_number AS "chunkNumber", from_position AS "from", to_position AS "to",
           enriched_at IS NOT NULL AS enriched, settled_at IS NOT NULL AS settled
      FROM import_chunk WHERE import_id = ${importId}::uuid ORDER BY chunk_number`
}

/** One chunk, locked: two runs of the same step take turns. Null where the import has no such chunk. */
export async function lockChunk(
  tx: Tx,
  importId: string,
  chunkNumber: number,
): Promise<(ChunkProgress & { tally: ChunkTally | null }) | null> {
  const [chunk] = await tx.$queryRaw<(ChunkProgress & { tally: ChunkTally | null })[]>`
    SELECT chunk_number AS "chunkNumber", from_position AS "from", to_position AS "to", tally,
           enriched_at IS NOT NULL AS enriched, settled_at IS NOT NULL AS settled
      FROM import_chunk WHERE import_id = ${importId}::uuid AND chunk_number = ${chunkNumber}
       FOR UPDATE`
  return chunk ?? null
}

export async function markEnriched(tx: Tx, importId: string, chunkNumber: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE import_chunk SET enriched_at = now() WHERE import_id = ${importId}::uuid AND chunk_number = ${chunkNumber}`
}

export async function markSettled(
  tx: Tx,
  importId: string,
  { chunkNumber, tally }: { chunkNumber: number; tally: ChunkTally },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE import_chunk SET settled_at = now(), tally = ${JSON.stringify(tally)}::jsonb
     WHERE import_id = ${importId}::uuid AND chunk_number = ${chunkNumber}`
}

export type ChunkSums = { rowsEnriched: number; rowsSettled: number; tallies: readonly ChunkTally[] }

/** How far the chunks of an import have come, and the tallies of those that are settled. */
export async function readChunkSums(db: Db | Tx, importId: string): Promise<ChunkSums> {
  const [sums] = await db.$queryRaw<{ enriched: number; settled: number; tallies: ChunkTally[] }[]>`
    SELECT coalesce(sum(rows) FILTER (WHERE enriched_at IS NOT NULL), 0)::int AS enriched,
           coalesce(sum(rows) FILTER (WHERE settled_at IS NOT NULL), 0)::int AS settled,
           coalesce(jsonb_agg(tally) FILTER (WHERE tally IS NOT NULL), '[]') AS tallies
      FROM import_chunk WHERE import_id = ${importId}::uuid`
  return { rowsEnriched: sums?.enriched ?? 0, rowsSettled: sums?.settled ?? 0, tallies: sums?.tallies ?? [] }
}
