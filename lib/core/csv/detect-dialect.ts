import { DELIMITERS, type Dialect } from './dialect.ts'
import { cellsByRecord, type Repair } from './read-records.ts'
import { type RawRecord, RecordSplitter } from './record-splitter.ts'

type Separation = Pick<Dialect, 'delimiter' | 'quote' | 'escape'>

/** How sure the guess is (0..1), and why, in words for the person who looks at the preview. */
export type DialectGuess = Separation & { confidence: number; reason: string }

const SAMPLE_RECORDS = 200
const NAMES: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }

/**
 * Tries every way to separate the sample, and takes the one in which most records have the same number of cells and the
 * cells look like values (numbers, dates, addresses, words) rather than like pieces of lines.
 *
 * @param sample UTF-8 or another ASCII-compatible encoding, from the file's first byte; it may end in mid-record
 */
export function detectDialect(sample: Uint8Array, encoding: string): DialectGuess {
  const told = separatorLine(sample)
  const tried = candidates(sample, told)
    .map((separation) => ({ separation, score: scoreOf(sample, { ...separation, encoding }) }))
    .sort((left, right) => right.score - left.score)
  const [best, second] = tried
  if (!best || best.score === 0)
    return { delimiter: told ?? ',', quote: '"', escape: 'double', confidence: 0.5, reason: 'there is only one column' }
  const rival = tried.find(({ separation }) => separation.delimiter !== best.separation.delimiter) ?? second
  const margin = rival ? (best.score - rival.score) / best.score : 1
  const name = NAMES[best.separation.delimiter] ?? best.separation.delimiter
  return {
    ...best.separation,
    confidence: told ? 1 : Math.min(1, 0.5 + margin / 2),
    reason: told
      ? `the file's first line says that ${name} separate the columns`
      : `with ${name} the rows have the same number of columns`,
  }
}

/** Excel's own first line, `sep=;`. */
export function separatorLine(sample: Uint8Array): string | null {
  const line = Buffer.from(sample.subarray(0, 16))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  return /^"?sep=(.)"?[\r\n]/i.exec(line)?.[1] ?? null
}

function candidates(sample: Uint8Array, told: string | null): Separation[] {
  const text = Buffer.from(sample).toString('latin1')
  const quotes: Separation['quote'][] = text.includes('"') ? ['"'] : []
  if (/(^|[,;\t|\r\n])'[^'\r\n]*'([,;\t|\r\n]|$)/.test(text)) quotes.push("'")
  if (quotes.length === 0) quotes.push('"')
  const escapes: Separation['escape'][] =
    text.includes('\\"') || text.includes("\\'") ? ['double', 'backslash'] : ['double']
  const delimiters = told ? [told] : DELIMITERS
  return delimiters.flatMap((delimiter) =>
    quotes.flatMap((quote) => escapes.map((way) => ({ delimiter, quote, escape: way }))),
  )
}

/** Sameness of the rows times the share of cells that look like values; 0 for one column. */
function scoreOf(sample: Uint8Array, separation: Separation & { encoding: string }): number {
  const raws = firstRecords(sample, separation)
  const repairs: Repair[] = []
  const rows = cellsByRecord(raws, { ...separation, headerRow: 0 }, repairs)
  const lengths = Map.groupBy(rows, ({ length }) => length)
  const usual = [...lengths].sort(([a, left], [b, right]) => right.length - left.length || b - a)[0]
  if (!usual || rows.length === 0) return 0
  const [columns, alike] = usual
  if (columns < 2) return 0
  const broken = raws.filter(({ quotes }) => quotes === 'stray' || quotes === 'unclosed').length / raws.length
  const sameness = (alike.length / rows.length) ** 2
  return sameness * (1 - 1 / (columns + 1)) * (1 - broken / 2) * (0.3 + 0.7 * valueShare(alike))
}

function firstRecords(sample: Uint8Array, separation: Separation): RawRecord[] {
  const splitter = new RecordSplitter(separation)
  const raws: RawRecord[] = []
  for (const record of splitter.push(sample, true)) {
    raws.push(record)
    if (raws.length > SAMPLE_RECORDS) break
  }
  // The sample may end in the middle of the last record.
  return raws.length > 2 ? raws.slice(0, -1) : raws
}

const VALUE =
  /^\s*(|[+-]?[\d.,' ]+%?|[\w.+-]+@[\w.-]+|(https?:\/\/|www\.)\S+|\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([ T][\d:.+Z-]+)?|[\p{L}\p{M}\d .,'’()&/_:#+*!?-]{1,80})\s*$/u
/** A delimiter of another kind inside a cell speaks against this way of cutting. */
const LEFT_OVER = /[;\t|]|,\S/

function valueShare(rows: readonly string[][]): number {
  let values = 0
  let cells = 0
  for (const row of rows.slice(0, 100)) {
    for (const cell of row.slice(0, 100)) {
      cells++
      if (cell.length < 200 && VALUE.test(cell) && !LEFT_OVER.test(cell)) values++
    }
  }
  return cells === 0 ? 0 : values / cells
}
