/** Small, so that the first leads stand there within seconds. */
const FIRST_ROWS = 200
const CHUNK_ROWS = 2_000

/** The ranges of the order of work that a run takes, in that order. Positions start at 1; both ends belong to a range. */
export function planChunks(rowsTotal: number): { chunkNumber: number; from: number; to: number }[] {
  const chunks: { chunkNumber: number; from: number; to: number }[] = []
  for (let from = 1; from <= rowsTotal; ) {
    const size = chunks.length === 0 ? FIRST_ROWS : CHUNK_ROWS
    const to = Math.min(rowsTotal, from + size - 1)
    chunks.push({ chunkNumber: chunks.length + 1, from, to })
    from = to + 1
  }
  return chunks
}
