import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Papa from 'papaparse'
import { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { Db } from '#lib/db/database.ts'
import type { ImportRef } from '#lib/db/import-runs.ts'

const PIECE_BYTES = 64 * 1024

/** Seconds that the same machine needs for what no import can do without. */
export type Floor = { parse: number; copyRows: number; copyContacts: number }

/**
 * The floor under an import: the file through the parser, its rows as they stand into a table, and the finished contacts into the
 * contact table with all its indexes and constraints. Nothing is recognised, normalised, looked up or scored.
 */
export async function measureFloor(db: Db, ref: ImportRef, csv: string): Promise<Floor> {
  let records: string[][] = []
  const parse = await secondsOf(async () => {
    records = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data
  })
  await db.pool.query('CREATE UNLOGGED TABLE bench_row (row_number integer, cells text[])')
  const lines = records.map(
    (cells, index) => `${index}\t{${cells.map((cell) => `"${cell.replace(/["\\]/g, '\\\\$&')}"`).join(',')}}\n`,
  )
  const copyRows = await secondsOf(() => copyInto(db, 'bench_row', Buffer.from(lines.join(''))))
  const { columns, bytes } = await contactsAsCopied(db, ref)
  const copyContacts = await secondsOf(() => copyInto(db, `contact (${columns})`, bytes))
  return { parse, copyRows, copyContacts }
}

/** The contacts of the import as COPY writes them, under new ids in a workspace of their own. */
async function contactsAsCopied(db: Db, { workspaceId }: ImportRef): Promise<{ columns: string; bytes: Buffer }> {
  const other = await db.workspace.create({ data: { name: 'Floor', slug: crypto.randomUUID() } })
  const { rows } = await db.pool.query<{ column_name: string }>(
    `SELECT column_name FROM information_schema.columns WHERE table_name = 'contact' AND table_schema = 'public'
      AND column_name NOT IN ('id', 'workspace_id') ORDER BY ordinal_position`,
  )
  const columns = rows.map(({ column_name }) => column_name).join(', ')
  const chunks: Buffer[] = []
  const client = await db.pool.connect()
  const query = `COPY (SELECT uuid_v7(), '${other.id}'::uuid, ${columns} FROM contact WHERE workspace_id = '${workspaceId}') TO STDOUT`
  for await (const chunk of client.query(copyTo(query))) chunks.push(chunk)
  client.release()
  return { columns: `id, workspace_id, ${columns}`, bytes: Buffer.concat(chunks) }
}

/** On a connection of its own, whose plans know the tables as they are now. */
async function copyInto(db: Db, target: string, bytes: Buffer): Promise<void> {
  const client = new Client({ connectionString: db.pool.options.connectionString })
  await client.connect()
  await pipeline(Readable.from(piecesOf(bytes)), client.query(copyFrom(`COPY ${target} FROM STDIN`)))
  await client.end()
}

/** What a file would give: COPY slows down on one huge message. */
function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return (performance.now() - startedAt) / 1000
}
