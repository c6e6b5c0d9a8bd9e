import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

const BUFFER_CHARS = 1 << 18

/** Writes an RFC 4180 file with a header, a row at a time. */
export async function writeCsv(
  path: string,
  rows: Iterable<readonly (string | number)[]>,
  header: readonly string[],
): Promise<void> {
  const stream = createWriteStream(path)
  let buffer = `${csvLine(header)}\n`
  for (const row of rows) {
    buffer += `${csvLine(row)}\n`
    if (buffer.length < BUFFER_CHARS) continue
    if (!stream.write(buffer)) await once(stream, 'drain')
    buffer = ''
  }
  stream.end(buffer)
  await finished(stream)
}

export function csvLine(cells: readonly (string | number)[], delimiter = ','): string {
  return cells
    .map((cell) => {
      const text = String(cell)
      return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(delimiter)
}
