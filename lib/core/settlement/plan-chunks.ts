/** Small, so that the first leads stand there within seconds. */
const FIRST_ROWS = 200
const CHUNK_ROWS = 2_000

/** The ranges that an import is worked on in, in that order. Row numbers start at 1; both ends belong to a range. */
export function planChunks(rowsTotal: number): { chunkNumber: number; fromRow: number; toRow: number }[] {
  const chunks: { chunkNumber: number; fromRow: number; toRow: number }[] = []
  for (let fromRow = 1; fromRow <= rowsTotal; ) {
    const size = chunks.length === 0 ? FIRST_ROWS : CHUNK_ROWS
    const toRow = Math.min(rowsTotal, fromRow + size - 1)
    chunks.push({ chunkNumber: chunks.length + 1, fromRow, toRow })
    fromRow = toRow + 1
  }
  return chunks
}
