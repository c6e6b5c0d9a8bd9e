import Papa from 'papaparse'
import type { Dialect } from './dialect.ts'

type CellDialect = Pick<Dialect, 'delimiter' | 'quote' | 'escape'>

/** A character that no text can hold: told to the parser as quote when the file quotes nothing. */
const NO_QUOTE = '\u0000'

/**
 * Cells of records that were already cut apart and whose quotes are in order. `texts` must hold no other line ends than
 * those inside quoted cells; the answer has one row for each.
 */
export function parseCells(texts: readonly string[], dialect: CellDialect): string[][] {
  if (texts.length === 0) return []
  const quote = dialect.quote === '' ? NO_QUOTE : dialect.quote
  const { data } = Papa.parse<string[]>(texts.join('\n'), {
    delimiter: dialect.delimiter,
    newline: '\n',
    quoteChar: quote,
    escapeChar: dialect.escape === 'backslash' ? '\\' : quote,
  })
  return data.length === texts.length ? data : texts.map((text) => lenientCells(text, dialect))
}

/** Cells of one record whose quotes are out of order: a quote that opens nothing or closes nothing is text. */
export function lenientCells(text: string, dialect: CellDialect): string[] {
  const { delimiter, quote } = dialect
  if (quote === '') return text.split(delimiter)
  const cells: string[] = []
  let at = 0
  for (;;) {
    const close = text[at] === quote ? closingQuote(text, at + 1, dialect) : -1
    const end = close >= 0 ? close + 1 : text.indexOf(delimiter, at)
    if (close >= 0) cells.push(withoutEscapes(text.slice(at + 1, close), dialect))
    else cells.push(end < 0 ? text.slice(at) : text.slice(at, end))
    if (end < 0 || end >= text.length) return cells
    at = end + 1
  }
}

/** The first quote that a delimiter or the end follows and that is not escaped; -1 without one. */
function closingQuote(text: string, from: number, dialect: CellDialect): number {
  const { delimiter, quote } = dialect
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (dialect.escape === 'backslash' && slashesBefore(text, at, from) % 2 === 1) continue
    if (dialect.escape === 'double' && text[at + 1] === quote) at++
    else if (at + 1 === text.length || text[at + 1] === delimiter) return at
  }
  return -1
}

function slashesBefore(text: string, at: number, from: number): number {
  let slashes = 0
  while (at - 1 - slashes >= from && text[at - 1 - slashes] === '\\') slashes++
  return slashes
}

const withoutEscapes = (text: string, dialect: CellDialect): string =>
  dialect.escape === 'double'
    ? text.replaceAll(dialect.quote + dialect.quote, dialect.quote)
    : text.replace(/\\(.)/gs, '$1')
