/** Small, so that the first leads stand there within seconds. */
const FIRST_ROWS = 200
const CHUNK_ROWS = 2_000
/** So much of the file one chunk holds in memory at most, on average. */
const CHUNK_BYTES = 8 * 1024 * 1024
const LEAST_ROWS = 8

/**
 * The ranges of the order of work that a run takes, in that order. Positions start at 1; both ends belong to a range. Rows that are
 * long go by fewer at a time.
 *
 * @param sizeBytes of the whole file
 */
export function planChunks(rowsTotal: number, sizeBytes: number): { chunkNumber: number; from: number; to: number }[] {
  const rowBytes = sizeBytes / Math.max(1, rowsTotal)
  const most = Math.max(LEAST_ROWS, Math.floor(CHUNK_BYTES / Math.max(1, rowBytes)))
  const chunks: { chunkNumber: number; from: number; to: number }[] = []
  for (let from = 1; from <= rowsTotal; ) {
    const size = Math.min(most, chunks.length === 0 ? FIRST_ROWS : CHUNK_ROWS)
    const to = Math.min(rowsTotal, from + size - 1)
    chunks.push({ chunkNumber: chunks.length + 1, from, to })
    from = to + 1
  }
  return chunks
}
