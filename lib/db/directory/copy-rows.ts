import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type CopyValue = string | number | bigint | boolean | null
export type CopyWriter = { write(row: readonly CopyValue[]): Promise<void> | undefined; end(): Promise<number> }

const BUFFER_CHARS = 1 << 16

/**
 * Streams rows into a table by COPY in text format. `write` returns a promise when the server is behind: await it.
 * @param target `schema.table (column, …)`; ours, never a user's
 */
export function copyRows(client: PoolClient, target: string): CopyWriter {
  const stream = client.query(copyFrom(`COPY ${target} FROM STDIN`))
  const done = finished(stream)
  done.catch(() => undefined)
  let buffer = ''
  const flush = (): Promise<unknown> | undefined => {
    const text = buffer
    buffer = ''
    return stream.write(text) ? undefined : Promise.race([once(stream, 'drain'), done])
  }
  return {
    write(row) {
      buffer += `${row.map(copyText).join('\t')}\n`
      return buffer.length < BUFFER_CHARS ? undefined : flush()?.then(() => undefined)
    },
    async end() {
      if (buffer !== '') flush()
      stream.end()
      await done
      return stream.rowCount
    },
  }
}

const SPECIAL = /[\\\t\n\r]/
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** NUL cannot be stored in a Postgres text and is left out. */
function copyText(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value !== 'string') return String(value)
  const text = value.includes('\0') ? value.replaceAll('\0', '') : value
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign) : text
}
