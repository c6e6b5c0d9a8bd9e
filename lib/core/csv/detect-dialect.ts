import { DELIMITERS } from './dialect.ts'
import { SEEN } from './record-table.ts'
import { type Sample, type SampleRecords, type Separation, sampleRecords } from './sample-of.ts'
import { isBroken, scoreSeparation, usualWidth } from './score-separation.ts'

/** How sure each guess is (0..1), and why, in words for the person who looks at the preview. */
export type DialectGuess = Separation & {
  confidence: number
  reason: string
  quoteConfidence: number
  quoteReason: string
}

type Trial = { separation: Separation; records: SampleRecords; score: number }

/** Seen now and then; the four usual ones are preferred. */
const RARE_DELIMITERS = ['^', '~', '\u001f', '\u001e', '\u0001', '||', '::', ';;', '^^', '~|~', ' '] as const
/** What a file of one column scores; a delimiter that cuts less well than that is text. */
const ONE_COLUMN = 0.04

const BROKEN_LEAST = 3
const SPACED_LEAST = 0.6
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
    .map((separation) => tryOut(sample, separation, decided))
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

/** `Ann, Lee, 5`: where most delimiters have a space behind them, the space belongs to no cell. */
function tryOut(sample: Sample, separation: Separation, decided: Partial<Separation>): Trial {
  const records = sampleRecords(sample, separation)
  const trial = { separation, records, score: scoreSeparation(records, separation) }
  const { delimiter } = separation
  if (decided.delimiter !== undefined || delimiter.length > 1 || delimiter === ' ') return trial
  const behind = records.cells.flatMap((cells) => cells.slice(1))
  const share = behind.filter((cell) => cell.startsWith(' ')).length / behind.length
  if (!(share >= SPACED_LEAST)) return trial
  const spaced = { ...separation, delimiter: `${delimiter} ` }
  const spacedRecords = sampleRecords(sample, spaced)
  return { separation: spaced, records: spacedRecords, score: scoreSeparation(spacedRecords, separation) }
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
  const guessed: Separation['escape'][] = /\\["']/.test(text) ? ['double', 'backslash'] : ['double']
  const escapes = decided.escape === undefined ? guessed : [decided.escape]
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

/** With one column the delimiter only matters where a quoted cell holds one. */
function oneColumn(trials: readonly Trial[], decided: Partial<Separation>): Separation {
  const isUnused = ({ records }: Trial) => records.cells.every(({ length }) => length === 1)
  const unused = trials.find((trial) => isUnused(trial) && trial.separation.quote === '"')
  const fallback: Separation = { delimiter: ',', quote: '"', escape: 'double' }
  return { ...(unused?.separation ?? { ...fallback, delimiter: '\t' }), ...decided }
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
