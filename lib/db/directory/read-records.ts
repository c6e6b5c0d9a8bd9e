import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '#lib/core/app-error.ts'

/** One record of a directory file. `line` is where it begins; 1 is the header. */
export type FileRecord = { line: number; cells: string[] }

const CHUNK_BYTES = 1 << 20
/** Longer, and a quote was left open: the file would be read to its end as one cell. */
const LONGEST_RECORD = 1 << 20

/**
 * Streams an RFC 4180 file (UTF-8, comma, header first), a batch of records per chunk of bytes; the first record is the header.
 * Empty lines are left out.
 * @throws AppError `directory-invalid` with file and line for anything else: no guessing in a file that we defined
 */
export async function* readRecords(path: string): AsyncGenerator<FileRecord[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let line = 1
  for await (const bytes of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    const text: string = rest + decodeChunk(decoder, bytes, path, line)
    const cut = splitRecords(text, path, line)
    rest = text.slice(cut.end)
    line = cut.line
    if (cut.records.length) yield cut.records
  }
  if (rest === '') return
  const last = splitRecords(`${rest}\n`, path, line)
  if (last.end === 0) throw unclosed(path, line)
  if (last.records.length) yield last.records
}

function decodeChunk(decoder: TextDecoder, bytes: Buffer, path: string, line: number): string {
  try {
    return decoder.decode(bytes, { stream: true })
  } catch (cause) {
    throw new AppError('directory-invalid', `${basename(path)} after line ${line}: not UTF-8.`, { cause })
  }
}

/** Takes whole records off the front of `text`; `end` is where the unfinished one begins. */
function splitRecords(text: string, path: string, firstLine: number) {
  const records: FileRecord[] = []
  let end = 0
  let line = firstLine
  for (;;) {
    let newline = text.indexOf('\n', end)
    if (newline < 0) break
    let linesTaken = 1
    let record = text.slice(end, newline)
    let open = hasOddQuotes(record)
    while (open) {
      const next = text.indexOf('\n', newline + 1)
      if ((next < 0 ? text.length : next) - end > LONGEST_RECORD) throw unclosed(path, line)
      if (next < 0) return { records, end, line }
      if (hasOddQuotes(text.slice(newline, next))) open = false
      newline = next
      linesTaken++
      record = text.slice(end, newline)
    }
    if (record.endsWith('\r')) record = record.slice(0, -1)
    if (record !== '') records.push({ line, cells: splitCells(record, path, line) })
    end = newline + 1
    line += linesTaken
  }
  return { records, end, line }
}

function hasOddQuotes(text: string): boolean {
  let odd = false
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd
  return odd
}

function unclosed(path: string, line: number): AppError {
  return new AppError('directory-invalid', `${basename(path)} line ${line}: a quote is never closed.`)
}

function splitCells(record: string, path: string, line: number): string[] {
  if (!record.includes('"')) return record.split(',')
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (record[at] !== '"') {
      const comma = record.indexOf(',', at)
      cells.push(comma < 0 ? record.slice(at) : record.slice(at, comma))
      if (comma < 0) return cells
      at = comma + 1
      continue
    }
    let close = record.indexOf('"', at + 1)
    while (close >= 0 && record[close + 1] === '"') close = record.indexOf('"', close + 2)
    cells.push(record.slice(at + 1, close).replaceAll('""', '"'))
    if (close + 1 === record.length) return cells
    if (record[close + 1] !== ',') {
      throw new AppError('directory-invalid', `${basename(path)} line ${line}: text after a closing quote.`)
    }
    at = close + 2
  }
}
