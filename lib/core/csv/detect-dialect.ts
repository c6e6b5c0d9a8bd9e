import { isDataCell } from './data-cell.ts'
import { DELIMITERS } from './dialect.ts'
import { SEEN } from './record-table.ts'
import { type Sample, type SampleRecords, type Separation, sampleRecords } from './sample-of.ts'
import { isUsualName } from './usual-name.ts'

/** How sure each guess is (0..1), and why, in words for the person who looks at the preview. */
export type DialectGuess = Separation & {
  confidence: number
  reason: string
  quoteConfidence: number
  quoteReason: string
}

type Trial = { separation: Separation; records: SampleRecords; score: number }

/** Seen now and then; the four usual ones are preferred. */
const RARE_DELIMITERS = [
  '^',
  '~',
  '\u001f',
  '\u001e',
  '\u0001',
  '||',
  ', ',
  '; ',
  '::',
  ';;',
  '^^',
  '~|~',
  ' ',
] as const
const RARE_WORTH = 0.8
/** Where several characters fit as well as the one they are made of, they are what was meant. */
const SEVERAL_WORTH = 1.25
/** Words in a row are text unless very many lines have as many. */
const LEAST_COLUMNS_BY_SPACE = 4
/** What a file of one column scores; a delimiter that cuts less well than that is text. */
const ONE_COLUMN = 0.04

const BROKEN_LEAST = 3
const FAR_BETTER = 1.3

const NAMES: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }
export const delimiterName = (delimiter: string): string =>
  NAMES[delimiter] ?? (delimiter < ' ' ? 'control characters' : `“${delimiter}”`)

/**
 * Tries every way to separate the sample, and takes the one in which most records have the same number of cells, the
 * quotes are in order, and the cells look like values rather than like pieces of lines.
 *
 * @param decided what a person has chosen; only the rest is guessed
 */
export function detectDialect(sample: Sample, decided: Partial<Separation> = {}): DialectGuess {
  const told = separatorLine(sample.bytes)
  const trials = candidates(sample, { ...(told ? { delimiter: told } : {}), ...decided })
    .map((separation): Trial => {
      const records = sampleRecords(sample, separation)
      return { separation, records, score: scoreOf(records, separation) }
    })
    .sort((left, right) => right.score - left.score)
    .filter((trial, _, all) => trial.separation.quote !== '' || decided.quote === '' || opensNothing(trial, all))
  const best = trials[0]
  const isOneColumn = !best || (best.score < ONE_COLUMN && decided.delimiter === undefined && !told)
  const separation = best && !isOneColumn ? best.separation : oneColumn(trials, decided)
  return {
    ...separation,
    ...delimiterGuess(trials, { told, chosen: decided.delimiter, isOneColumn }),
    ...quoteGuess(sample, separation, decided.quote !== undefined),
  }
}

/** Excel's own first line, `sep=;`. */
export function separatorLine(sample: Uint8Array): string | null {
  const line = Buffer.from(sample.subarray(0, 16)).toString('latin1')
  return /^"?sep=([^\r\n])"?[\r\n]/i.exec(line)?.[1] ?? null
}

function candidates({ bytes }: Sample, decided: Partial<Separation>): Separation[] {
  const text = bytes.toString('latin1')
  const quotes: Separation['quote'][] = decided.quote === undefined ? ['"'] : [decided.quote]
  if (decided.quote === undefined) {
    if (/(^|[,;\t|\r\n])'(?:[^']|''){0,300}' *([,;\t|\r\n]|$)/.test(text)) quotes.push("'")
    if (/(^|[,;\t|\r\n])"/.test(text)) quotes.push('')
  }
  const escapes: Separation['escape'][] = /\\["']/.test(text) ? ['double', 'backslash'] : ['double']
  const rare = RARE_DELIMITERS.filter((delimiter) => text.includes(delimiter))
  const delimiters = decided.delimiter === undefined ? [...DELIMITERS, ...rare] : [decided.delimiter]
  return delimiters.flatMap((delimiter) =>
    quotes.flatMap((quote) =>
      (quote === '' ? escapes.slice(0, 1) : escapes).map((way) => ({ delimiter, quote, escape: way })),
    ),
  )
}

/** A file that quotes nothing shows it by several quotes out of order; one or two are slips of a file that does quote. */
function opensNothing({ separation: { delimiter }, score }: Trial, trials: readonly Trial[]): boolean {
  const quoted = trials.find(({ separation }) => separation.delimiter === delimiter && separation.quote === '"')
  if (!quoted || areWrapped(quoted.records.cells)) return false
  return quoted.records.seen.filter(isBroken).length >= BROKEN_LEAST || score > quoted.score * FAR_BETTER
}

/** Each line one quoted cell: written by a program that was given lines instead of cells. */
const areWrapped = (cells: readonly string[][]): boolean => cells.every(({ length }) => length === 1)

const isBroken = (flags: number): boolean => (flags & (SEEN.stray | SEEN.unclosed)) !== 0

/** With one column the delimiter only matters where a quoted cell holds one. */
function oneColumn(trials: readonly Trial[], decided: Partial<Separation>): Separation {
  const isUnused = ({ records }: Trial) => records.cells.every(({ length }) => length === 1)
  const unused = trials.find((trial) => isUnused(trial) && trial.separation.quote === '"')
  const fallback: Separation = { delimiter: ',', quote: '"', escape: 'double' }
  return { ...(unused?.separation ?? { ...fallback, delimiter: '\t' }), ...decided }
}

/** Sameness of the rows times the share of cells that look like values; 0 for one column. */
function scoreOf(records: SampleRecords, { delimiter, quote }: Separation): number {
  const isComment = records.cells.map(([first]) => first?.startsWith('#') ?? false)
  const cells = records.cells.filter((_, at) => !isComment[at])
  const seen = records.seen.filter((_, at) => !isComment[at])
  const usual = usualWidth(cells)
  if (usual < 2) return 0
  // What stands above the table (titles, dates of export) has widths of its own and says nothing against a delimiter.
  const top = Math.min(
    cells.findIndex(({ length }) => length === usual),
    20,
  )
  const table = cells.slice(top)
  const alike = table.filter(({ length }) => length === usual)
  const broken = seen.slice(top).filter(isBroken).length / table.length
  const share = alike.length / table.length
  // Where the first line has no delimiter, the lines below must agree and begin with names: one column of `Acme, Inc.` is
  // no table of two.
  const first = table[0] ?? []
  const isUnlikely = share < 0.9 || table.length === 1 || first.some(isDataCell)
  const isAboveUncut = top > 0 && cells.slice(0, top).every(({ length }) => length === 1)
  const isNamed = isUsualName(cells[top - 1]?.[0] ?? '')
  const isOneColumn = isAboveUncut && (isUnlikely || isNamed) && first.filter(isUsualName).length < 2
  const sameness = share ** 2 * (1 - top / (cells.length + 10)) * (isOneColumn ? 0.04 : 1)
  const isRare = !(DELIMITERS as readonly string[]).includes(delimiter)
  if (delimiter === ' ' && (usual < LEAST_COLUMNS_BY_SPACE || alike.length < cells.length)) return 0
  if (delimiter.length > 1 && isPartOf(cells, delimiter, usual)) return 0
  const worth = delimiter.length > 1 ? SEVERAL_WORTH : isRare ? RARE_WORTH : 1
  const quoteWorth = quote === '"' ? 1 : quote === '' ? 0.9 : 0.97
  return sameness * (1 - 1 / (usual + 1)) * (1 - broken / 2) * (0.3 + 0.7 * valueShare(alike)) * worth * quoteWorth
}

/** `;;` in a table of `;` with empty cells: some lines are of another width, and hold its first character alone. */
function isPartOf(cells: readonly string[][], delimiter: string, usual: number): boolean {
  const others = cells.filter(({ length }) => length !== usual)
  return (
    others.length > cells.length * 0.1 || others.some((row) => row.some((cell) => cell.includes(delimiter.charAt(0))))
  )
}

/** The width that most records have, the earliest among equals; lines of one cell count for less. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const groups = [...Map.groupBy(rows, ({ length }) => length)]
  const weight = ([width, { length }]: [number, unknown[]]) => length * (width === 1 ? 0.7 : 1)
  return groups.sort((left, right) => weight(right) - weight(left))[0]?.[0] ?? 0
}

const VALUE =
  /^\s*(|[+-]?[\d.,' ]+%?|[\w.+-]+@[\w.-]+|(https?:\/\/|www\.)\S+|\d{1,4}[-./]\d{1,2}[-./]\d{1,4}([ T][\d:.+Z-]+)?|[\p{L}\p{M}\d .,'’()&/_:#+*!?-]{1,80})\s*$/u
/** A delimiter of another kind inside a cell speaks against this way of cutting; so do quotes around a whole cell. */
const LEFT_OVER = /[;\t|]|,\S|^\s*(["']).*\1\s*$|^\s*'[^']*$|^[^']*'\s*$|^\s*"[^"]*$/

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

function delimiterGuess(
  trials: readonly Trial[],
  { told, chosen, isOneColumn }: { told: string | null; chosen: string | undefined; isOneColumn: boolean },
): { confidence: number; reason: string } {
  if (chosen !== undefined) return { confidence: 1, reason: 'you chose it' }
  if (told) return { confidence: 1, reason: 'the file’s first line says so' }
  const best = trials[0]
  if (!best || isOneColumn) return { confidence: 0.6, reason: 'there is only one column' }
  const rival = trials.find(({ separation }) => separation.delimiter !== best.separation.delimiter)
  const { cells } = best.records
  const usual = usualWidth(cells)
  const alike = cells.filter(({ length }) => length === usual).length
  return {
    confidence: Math.min(1, 0.5 + (best.score - (rival?.score ?? 0)) / best.score / 2),
    reason: `${alike === cells.length ? 'all' : `${alike} of the first ${cells.length}`} lines have ${usual} columns that way`,
  }
}

function quoteGuess(sample: Sample, separation: Separation, isChosen: boolean) {
  const { seen } = sampleRecords(sample, separation)
  const quoted = seen.filter((flags) => (flags & SEEN.quoted) !== 0).length
  const broken = seen.filter(isBroken).length
  if (isChosen) return { quoteConfidence: 1, quoteReason: 'you chose it' }
  if (separation.quote === '') return { quoteConfidence: 0.7, quoteReason: 'the quotes in it open nothing' }
  if (quoted === 0) return { quoteConfidence: 0.9, quoteReason: 'none of the first lines needs any' }
  return {
    quoteConfidence: Math.max(0.3, 1 - broken / quoted),
    quoteReason:
      broken === 0
        ? `${quoted} of the first ${seen.length} lines have quoted cells, all in order`
        : `${quoted} of the first ${seen.length} lines have quoted cells, ${broken} of them out of order`,
  }
}
