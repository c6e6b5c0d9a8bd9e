import iconv from 'iconv-lite'
import type { Dialect } from '#lib/core/csv/dialect.ts'

export type Writing = Pick<Dialect, 'encoding' | 'delimiter' | 'quote' | 'escape'> & {
  lineEnd: '\n' | '\r\n' | '\r'
  /** Whether the last record ends in a line end. */
  isClosed: boolean
  hasMark: boolean
}

/** A table as a program would write it: cells are quoted where they must be. */
export function writeTable(rows: readonly (readonly string[])[], writing: Writing): Buffer {
  const lines = rows.map((cells) => cells.map((cell) => writeCell(cell, cells.length, writing)).join(writing.delimiter))
  const text = lines.join(writing.lineEnd) + (writing.isClosed ? writing.lineEnd : '')
  return encode(writing.hasMark ? `\uFEFF${text}` : text, writing.encoding)
}

export const encode = (text: string, encoding: string): Buffer =>
  encoding === 'utf-8' ? Buffer.from(text, 'utf8') : iconv.encode(text, encoding, { addBOM: false })

function writeCell(cell: string, columns: number, { delimiter, quote, escape: way }: Writing): string {
  if (quote === '') return cell
  const isPlain =
    !/[\r\n"']/.test(cell) &&
    ![...delimiter].some((character) => cell.includes(character)) &&
    cell.trim() === cell &&
    (cell !== '' || columns > 1)
  if (isPlain) return cell
  const escaped =
    way === 'double'
      ? cell.replaceAll(quote, quote + quote)
      : cell.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
  return quote + escaped + quote
}
